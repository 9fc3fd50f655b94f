import { type ConsentRecord, ConsentRecordSchema } from '@heed/schema'
import { admit } from './admit.ts'
import type { Route } from './context.ts'
import { toCookieText } from './cookie-text.ts'
import { corsHeaders } from './cors.ts'
import { errorReply } from './json-reply.ts'
import { readJson } from './read-json.ts'
import { refuse } from './refusal.ts'

/** A cookie of 4 KiB, and what stands around it. */
const bounds = { bodyBytes: 8_192, unzippedBytes: 8_192 }
/** Name and value together; browsers drop what is longer (RFC 6265, 6.1). */
const cookieSize = 4_096
const name = 'heed-consent'

const foreign = refuse(
  403,
  'forbidden_origin',
  'Only a page of the same site may have this cookie set: give the collector a path or a subdomain of that site.',
)
const wrong = (message: string) => refuse(400, 'invalid_request', message)
const tooLong = refuse(
  413,
  'too_large',
  'The record is longer than a cookie may be. The page keeps it itself.',
)

/** A record that is right and still counts; undefined otherwise. */
function recordIn(text: unknown, now: number): ConsentRecord | undefined {
  try {
    const read = ConsentRecordSchema['~standard'].validate(JSON.parse(String(text)))
    return !(read instanceof Promise) && !read.issues && read.value.expires > now ? read.value : undefined
  } catch {
    return undefined
  }
}

/** The page's own host, or a name above it. What no site may own as a whole, such as `com`, the browser refuses. */
const isOf = (domain: string, host: string): boolean =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(domain) && (host === domain || host.endsWith(`.${domain}`))

/**
 * `POST /v1/consent-cookie` `{ site, record, domain? }`: sets the cookie that a page wrote by script once more by HTTP, because
 * Safari keeps a script's cookies for seven days. `record` is the text that the page keeps. Only for pages of the same
 * site, which the browser itself has to say. Nothing is stored here.
 *
 * @returns 204 with `Set-Cookie`; 400, 403, 404, 413 or 415 with an `ErrorReply`
 */
export const setConsentCookie: Route = async (request, { sites, now }) => {
  const refusing = corsHeaders(request)
  const json = await readJson(request, bounds)
  if (!json.ok) return errorReply(json, refusing)
  const body: { readonly site?: unknown; readonly record?: unknown; readonly domain?: unknown } =
    typeof json.value === 'object' && json.value !== null ? json.value : {}
  const admitted = admit(request, body.site, sites)
  if (!admitted.ok) return errorReply(admitted, refusing)
  const origin = request.headers.get('origin') ?? ''
  const from = request.headers.get('sec-fetch-site')
  if (!URL.canParse(origin) || (from !== 'same-origin' && from !== 'same-site'))
    return errorReply(foreign, refusing)

  const { hostname, protocol } = new URL(origin)
  const { domain } = body
  if (domain !== undefined && !(typeof domain === 'string' && isOf(domain, hostname)))
    return errorReply(wrong('`domain` has to be the host of the page, or a name above it.'), refusing)
  if (domain === undefined && from === 'same-site')
    return errorReply(wrong('From another host, the cookie needs the `domain` that both share.'), refusing)

  const time = now()
  const record = recordIn(body.record, time)
  if (!record)
    return errorReply(wrong('`record` has to be the text of a consent record that still counts.'), refusing)
  const cookie = `${name}=${toCookieText(String(body.record))}`
  if (cookie.length > cookieSize) return errorReply(tooLong, refusing)
  const age = Math.floor((record.expires - time) / 1_000)
  // A page has to read it, so it is not HttpOnly.
  const shared = domain === undefined ? '' : `; Domain=${domain}`
  const secure = protocol === 'https:' ? '; Secure' : ''
  return new Response(null, {
    status: 204,
    headers: {
      'cache-control': 'no-store',
      'set-cookie': `${cookie}; Max-Age=${age}; Path=/; SameSite=Lax${shared}${secure}`,
      vary: 'origin',
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
    },
  })
}
