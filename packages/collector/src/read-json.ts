import type { CollectorLimits } from './collector-limits.ts'
import { readBody } from './read-body.ts'
import { type Refusal, refuse } from './refusal.ts'

/**
 * Reads the body of a request as JSON. `text/plain` is as good as `application/json`: a page may send it to
 * another origin without asking first, and while it unloads.
 *
 * @returns the value, or a refusal that says what is wrong; the refusal never quotes the body
 */
export async function readJson(
  request: Request,
  limits: Pick<CollectorLimits, 'bodyBytes' | 'unzippedBytes'>,
): Promise<{ readonly ok: true; readonly value: unknown } | Refusal> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'text/plain' && type !== 'application/json') {
    return refuse(415, 'invalid_request', 'Send JSON with content-type: text/plain or application/json.')
  }
  const body = await readBody(request, limits)
  if (!body.ok) return body
  try {
    return { ok: true, value: JSON.parse(body.text) }
  } catch {
    return refuse(400, 'malformed_json', 'The body is not JSON. Send one JSON object.')
  }
}
