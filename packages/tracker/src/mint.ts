import type { Identity } from './identity.ts'
import type { Page } from './page.ts'

/**
 * A new visitor, still without a session. Without a secure context it has no secret, and no name made of it. Loaded when it is needed: once
 * in the life of a visitor.
 */
export async function mint({ crypto, Math }: Pick<Page, 'crypto' | 'Math'>): Promise<Identity> {
  const nobody = { luck: Math.random(), who: {}, started: 0, seen: 0 }
  if (!crypto.subtle) return nobody
  const base64url = (bytes: Uint8Array) =>
    btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => '-_'['+/'.indexOf(sign)] ?? '')
  const secret = base64url(crypto.getRandomValues(new Uint8Array(32)))
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
  return { ...nobody, secret, who: { visitor: base64url(new Uint8Array(hash, 0, 16)) } }
}
