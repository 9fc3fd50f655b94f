import type { HeedEvent } from '@heed/schema'
import { encode } from './encode.ts'
import { purposes } from './purposes.ts'

/** What the collector refuses is not sent in the first place. Sizes in bytes of UTF-8; the same as `limits` of `@heed/schema`. */
export const bounds = {
  keys: 64,
  keyLength: 64,
  valueBytes: 2_048,
  eventBytes: 16_384,
} as const

/** Visitor and session are added after an event was measured: so many bytes. */
const IDENTITY = 100

/** Whether the collector would take an event. Surveys and consent records have shapes of their own; all other data is flat. */
export function fits(event: HeedEvent): boolean {
  const entries = Object.entries(event.data)
  return (
    encode(JSON.stringify(event)).length <= bounds.eventBytes - IDENTITY &&
    (event.name in purposes ||
      (!entries[bounds.keys] &&
        entries.every(
          ([key, value]) =>
            !key[bounds.keyLength] &&
            Object(value) !== value &&
            encode(`${value}`).length <= bounds.valueBytes,
        )))
  )
}
