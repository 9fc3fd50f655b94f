import type { Envelope, SurveySubmitted } from '@heed/schema'
import { day, sampleDay } from './sample-day.ts'
import { sampleSurveys } from './sample-surveys.ts'

/** What {@link sampleEnvelopes} needs to know. */
export interface SampleOptions {
  /** The site that the answers are for. Use one that is marked as a sample. */
  readonly site: string
  /** The end, in milliseconds since the epoch: nothing happens after it. */
  readonly until: number
  /** How many UTC days to fill, the one of `until` included. 90 unless told. */
  readonly days?: number
  /** The same seed gives the same answers. */
  readonly seed?: string
}

const perEnvelope = 200

/** Drawn from sixteen: the one under which chance alone made help neither better nor worse for two months. */
const usualSeed = 'monstera'

/**
 * Synthetic answers of a shop's customers, oldest first, in envelopes as a page would send them. Nobody gave
 * them, they carry no identifier, and the same options give the same bytes.
 *
 * @example
 * const until = Date.UTC(2026, 10, 22)
 * let answers = 0
 * for (const envelope of sampleEnvelopes({ site: 'shop-sample', until })) answers += envelope.events.length
 * console.log(answers)
 */
export function* sampleEnvelopes(options: SampleOptions): Generator<Envelope> {
  const { site, until, days = 90, seed = usualSeed } = options
  const last = Math.floor(until / day)
  let events: SurveySubmitted[] = []
  const envelope = (): Envelope => ({ v: 1, site, sentAt: until, sdk: 'sample/1', events })

  for (let age = days - 1; age >= 0; age--) {
    const today = sampleSurveys
      .flatMap((survey) => sampleDay(survey, seed, last - age, age))
      .filter(({ time }) => time <= until)
      .sort((a, b) => a.time - b.time)
    for (const event of today) {
      events.push(event)
      if (events.length < perEnvelope) continue
      yield envelope()
      events = []
    }
  }
  if (events.length > 0) yield envelope()
}
