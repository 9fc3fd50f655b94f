import type { Site } from './site.ts'

/**
 * Headers that let a page read an answer, and when to come back. Credentials are not allowed:
 * the one address that sets a cookie has headers of its own.
 *
 * Answers about a site go to its origins only. A refusal may be read by any page: it holds nothing of anyone,
 * and a page that can't read the 403 would take it for a broken network and try again for ever.
 *
 * @param site the site that admitted the request; none for a refusal
 */
export function corsHeaders(request: Request, site?: Site): Readonly<Record<string, string>> {
  const origin = request.headers.get('origin')
  const exposed = { 'access-control-expose-headers': 'retry-after' }
  if (site && !site.origins) return { ...exposed, 'access-control-allow-origin': '*' }
  return { ...exposed, vary: 'origin', ...(origin ? { 'access-control-allow-origin': origin } : {}) }
}

/**
 * Answers the question a browser asks before it sends JSON or gzip. The site stands in the body, so nothing
 * can be decided yet; the request itself is checked.
 */
export function preflightReply(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type, content-encoding',
      'access-control-max-age': '86400',
    },
  })
}
