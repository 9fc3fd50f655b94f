import { admit } from './admit.ts'
import type { Context } from './context.ts'
import { readJson } from './read-json.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Site } from './site.ts'
import { visitorOf } from './visitor-of.ts'

/** A body of 4 KiB holds a site and a secret many times over. */
const bounds = { bodyBytes: 4_096, unzippedBytes: 4_096 }

/**
 * Reads `{ site, secret }` and gives the visitor. The secret itself is not kept anywhere.
 *
 * @returns the site and visitor, or a refusal: a body that can't be read, an unknown site, a secret of another form
 */
export async function readSecret(
  request: Request,
  { sites }: Pick<Context, 'sites'>,
): Promise<{ readonly ok: true; readonly site: Site; readonly visitor: string } | Refusal> {
  const json = await readJson(request, bounds)
  if (!json.ok) return json
  const body: { readonly site?: unknown; readonly secret?: unknown } =
    typeof json.value === 'object' && json.value !== null ? json.value : {}
  const admitted = admit(request, body.site, sites)
  if (!admitted.ok) return admitted
  if (typeof body.secret !== 'string' || !/^[A-Za-z0-9_-]{43}$/.test(body.secret)) {
    return refuse(
      400,
      'invalid_request',
      'Send `secret` as the tracker made it: 32 bytes in base64url, 43 characters.',
    )
  }
  return { ok: true, site: admitted.site, visitor: await visitorOf(body.secret) }
}
