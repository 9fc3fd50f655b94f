import { type EnvelopeHeader, parseEvent, type ParsedEvent } from '@heed/schema'
import { correctTime, futureTolerance } from './correct-time.ts'
import { deadLetter } from './dead-letter.ts'
import { hourOnly } from './hour-only.ts'
import type { DeadLetter, TimedEvent } from './inbox.ts'

/** Nesting deeper than the stack makes the check itself fail; that is the event's fault, not ours. */
function check(input: unknown): ParsedEvent {
  try {
    return parseEvent(input)
  } catch {
    return {
      ok: false,
      rejection: { id: null, code: 'invalid_event', message: 'The event is nested too deep.' },
    }
  }
}

/**
 * Parts the events of an envelope into good and bad. One bad event never spoils the others.
 *
 * @param received milliseconds since the epoch, by the collector's clock
 */
export function sortEvents(
  envelope: EnvelopeHeader,
  received: number,
): { readonly events: readonly TimedEvent[]; readonly dead: readonly DeadLetter[] } {
  const events: TimedEvent[] = []
  const dead: DeadLetter[] = []
  for (const input of envelope.events) {
    const parsed = check(input)
    if (!parsed.ok) {
      dead.push(deadLetter(input, parsed.rejection))
      continue
    }
    const { event } = parsed
    const time = correctTime({ time: event.time, sentAt: envelope.sentAt, received })
    if (time === null) {
      const message = `time: lies more than ${futureTolerance / 3_600_000} hours after the event arrived. Check the clock that gave it.`
      dead.push(deadLetter(input, { id: event.id, code: 'future_time', message }))
    } else {
      events.push({ event, time: hourOnly(event, time) })
    }
  }
  return { events, dead }
}
