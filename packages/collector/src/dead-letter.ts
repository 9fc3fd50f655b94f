import { limits, type Rejection } from '@heed/schema'
import type { DeadLetter } from './inbox.ts'

/** JSON of anything that was parsed from JSON; nesting deeper than the machine's stack gives null. */
function serialise(input: unknown): string | null {
  try {
    return JSON.stringify(input)
  } catch {
    return null
  }
}

/**
 * Makes a dead letter of a bad event. Only the event is kept, never anything of the request: no address, no header.
 *
 * @param input the event as it came
 */
export function deadLetter(input: unknown, rejection: Rejection): DeadLetter {
  const visitor = typeof input === 'object' && input !== null && 'visitor' in input ? input.visitor : null
  return {
    rejection: { ...rejection, message: rejection.message.slice(0, 300) },
    body: (serialise(input) ?? '"nested too deep to be kept"').slice(0, limits.eventBytes),
    visitor: typeof visitor === 'string' ? visitor.slice(0, 64) : null,
  }
}
