import { encode } from './encode.ts'
import { uuid } from './uuid.ts'

/** A session ends after half an hour of silence, and lasts a day at most (what PostHog and Mixpanel do). Milliseconds. */
export const sessionLimits = { idle: 30 * 60_000, life: 24 * 60 * 60_000 } as const

/** What the device keeps of its visitor, in one piece, shared by tabs. */
export interface Identity {
  /** 32 random bytes, base64url: it proves the visitor, and never travels with events. */
  readonly secret: string
  /** What events carry. */
  readonly who: {
    /** The first 128 bits of the SHA-256 of the secret's UTF-8 bytes, base64url: 22 characters. Missing without a secure context. */
    readonly visitor?: string | undefined
    /** A UUID of version 7. */
    readonly session?: string
  }
  /** When the session began, and when it was last used. */
  readonly started: number
  readonly seen: number
}

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => '-_'['+/'.indexOf(sign)] ?? '')

/** A new visitor, still without a session. */
export async function mint(crypto: Crypto): Promise<Identity> {
  const secret = base64url(crypto.getRandomValues(new Uint8Array(32)))
  const hash = await crypto.subtle?.digest('SHA-256', encode(secret))
  return { secret, who: { visitor: hash && base64url(new Uint8Array(hash, 0, 16)) }, started: 0, seen: 0 }
}

/** The identity with a session that is open at `now`. A clock set back by more than the idle time opens a new one. */
export const renew = (identity: Identity, now: number, crypto: Crypto): Identity => ({
  ...identity,
  ...(!(
    Math.abs(now - identity.seen) < sessionLimits.idle && now - identity.started < sessionLimits.life
  ) && {
    who: { ...identity.who, session: uuid(now, crypto) },
    started: now,
  }),
  seen: now,
})
