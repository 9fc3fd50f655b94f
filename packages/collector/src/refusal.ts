import type { ErrorCode } from '@heed/schema'

/** Why a request is not served: everything an error reply needs, as data. */
export interface Refusal {
  readonly ok: false
  readonly status: number
  readonly code: ErrorCode
  /** One sentence that says what to do. Shown to whoever sent the request. */
  readonly message: string
  /** Seconds after which asking again makes sense. */
  readonly retryAfter?: number
}

/**
 * Makes a {@link Refusal}.
 *
 * @example
 * if (!site) return refuse(400, 'invalid_request', 'Name a site: ?site=shop.')
 */
export function refuse(status: number, code: ErrorCode, message: string, retryAfter?: number): Refusal {
  return { ok: false, status, code, message, ...(retryAfter === undefined ? {} : { retryAfter }) }
}
