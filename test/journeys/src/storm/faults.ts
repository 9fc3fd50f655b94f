import type { Dice } from './dice.ts'

/** What happens to one request. */
export type Fault =
  | { readonly do: 'pass' }
  /** The collector takes it, and the line breaks before it can say so. */
  | { readonly do: 'lose_reply' }
  /** The collector takes it, and says so after so many milliseconds. */
  | { readonly do: 'slow'; readonly ms: number }
  /** Nothing happens for so many milliseconds, then the line breaks. */
  | { readonly do: 'hang'; readonly ms: number }
  | { readonly do: 'drop' }
  | { readonly do: 'twice' }
  | { readonly do: 'refuse'; readonly status: number; readonly retryAfter?: string }

/**
 * How the way to the collector is: all is well, faults at random, nothing gets through, or nothing ever answers; or one
 * fault for every request: an error, a wait that is named, a reply that is lost, a request that arrives twice.
 */
export type Weather = 'fair' | 'storm' | 'outage' | 'stuck' | 'errors' | 'busy' | 'mute' | 'twice'

const RETRY_AFTER: readonly (() => string)[] = [
  () => '1',
  () => '2',
  () => new Date(Date.now() + 2_000).toUTCString(),
  () => 'soon, we promise',
  () => '-1',
]

/** Throws for the fate of a request: about half of them reach the collector. */
export function fault(weather: Weather, dice: Dice): Fault {
  if (weather === 'fair') return { do: 'pass' }
  if (weather === 'outage') return { do: 'refuse', status: 503 }
  if (weather === 'errors') return { do: 'refuse', status: 500 }
  if (weather === 'busy') return { do: 'refuse', status: 503, retryAfter: '1' }
  if (weather === 'mute') return { do: 'lose_reply' }
  if (weather === 'twice') return { do: 'twice' }
  if (weather === 'stuck') return { do: 'hang', ms: 60_000 }
  const fate = dice.next()
  if (fate < 0.3) return { do: 'pass' }
  if (fate < 0.45) return { do: 'lose_reply' }
  if (fate < 0.57) return { do: 'refuse', status: 429, retryAfter: dice.pick(RETRY_AFTER)() }
  if (fate < 0.67) return { do: 'refuse', status: 500 }
  if (fate < 0.75) return { do: 'hang', ms: dice.between(1_000, 6_000) }
  if (fate < 0.87) return { do: 'drop' }
  return { do: 'slow', ms: dice.between(200, 4_000) }
}
