import type { ErrorReply } from '@heed/schema'
import type { Refusal } from './refusal.ts'

/**
 * Answers with JSON that no cache keeps and no browser guesses the type of.
 *
 * @example
 * return jsonReply({ accepted: 1, duplicates: 0, rejected: [] })
 */
export function jsonReply(
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json(value, {
    status,
    headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers },
  })
}

/** Answers a {@link Refusal} as an {@link ErrorReply}. */
export function errorReply(refusal: Refusal, headers: Readonly<Record<string, string>> = {}): Response {
  const reply: ErrorReply = { error: { code: refusal.code, message: refusal.message } }
  const retry = refusal.retryAfter === undefined ? {} : { 'retry-after': String(refusal.retryAfter) }
  return jsonReply(reply, refusal.status, { ...retry, ...headers })
}
