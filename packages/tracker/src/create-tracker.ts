import type { HeedEvent } from '@heed/schema'
import { advise } from './seldom-advise.ts'
import { createDesk } from './desk.ts'
import { fetchTransport } from './fetch-transport.ts'
import { DATA_SIZE, URL_SIZE } from './limits.ts'
import { nothing } from './nothing.ts'
import type { Page } from './page.ts'
import { purposes } from './purposes.ts'
import { scrub as scrubUrl } from './scrub.ts'
import type { Tracker, TrackOptions, TrackOutcome } from './tracker.ts'
import type { TrackerOptions } from './tracker-options.ts'
import { uuid } from './uuid.ts'

/** The time of an anonymous event is rounded down to so many milliseconds: an hour. */
export const ANONYMOUS_GRAIN = 60 * 60_000

const dropped = async (): Promise<TrackOutcome> => 'dropped'

/**
 * Takes events, asks consent for each, keeps them safe on the device and delivers them once. Nothing is stored, opened or
 * requested before consent; what a visitor sends (`feedback`) or decides (`necessary`) goes out at once without identifier.
 *
 * On a server it does nothing. What is missing is said once on the console while developing (the page's host is `localhost`,
 * `127.0.0.1` or `[::1]`), and every event is dropped; so is each event over its bounds.
 *
 * @param page The world outside, for tests that must be exact.
 * @example
 * const tracker = createTracker({ site: 'shop', endpoint: '/heed', consent, sources: [pageViews] })
 * await tracker.track('order_placed', { total: 59.5, currency: 'EUR' }, { touchpoint: 'checkout' })
 */
export function createTracker(options: TrackerOptions, page: Page = globalThis.window): Tracker {
  try {
    const {
      site,
      endpoint,
      consent,
      sources = [],
      scrub = scrubUrl,
      transport = fetchTransport(endpoint, page),
    } = options
    if (!site || endpoint == null) throw 0
    const cleaned: Record<string, string> = {}
    const clean = (url: string) => (cleaned[url] ??= scrub(url.slice(0, URL_SIZE)))
    const listening = new AbortController()
    const stopped = listening.signal
    let customer: string | undefined

    const track = async (
      name: string,
      data: object = {},
      {
        purpose = purposes[name] ?? 'analytics',
        touchpoint,
        anonymous,
        device,
        time = page.Date.now(),
      }: TrackOptions = {},
    ): Promise<TrackOutcome> => {
      try {
        const when = time - (time % (anonymous ? ANONYMOUS_GRAIN : 1))
        const text = JSON.stringify(data)
        if (stopped.aborted || text.length > DATA_SIZE) throw 0
        const event = {
          id: uuid(when, page.Math.random()),
          name,
          time: when,
          purpose,
          touchpoint,
          data: JSON.parse(text),
          ...(!anonymous && {
            customer,
            page: { url: clean(page.location.href), referrer: clean(page.document.referrer) || undefined },
            device,
          }),
        } as HeedEvent
        return await new Promise((settle) => take({ event, settle }))
      } catch (error) {
        advise(name, error)
        return 'dropped'
      }
    }

    const [take, changed, handOver, flush, erase] = createDesk(
      options,
      transport,
      (count) => void track('events_lost', { count }),
      stopped,
      page,
    )
    const decided = () => {
      if (consent.state('analytics') !== 'granted') customer = undefined
      changed()
    }

    const stops = [consent.subscribe(decided), handOver, () => listening.abort()]
    decided()
    for (const source of sources)
      try {
        stops.push(source(track as Tracker['track'], { window: page, scrub: clean }))
      } catch (error) {
        advise(source, error)
      }

    // After the sources: what they say last goes along. Coming back is as good a moment to send as leaving.
    for (const type of ['visibilitychange', 'pagehide']) page.addEventListener(type, handOver, listening)

    return {
      track: track as Tracker['track'],
      identify: (name, traits) => {
        customer = name?.slice(0, 128) || undefined
        return track('customer_identified', traits)
      },
      flush,
      erase: async () => {
        customer = undefined
        const secret = await erase()
        if (secret)
          await import('./seldom.ts')
            .then(({ askErasure }) => askErasure(endpoint, { site, secret }, page))
            .catch(nothing)
      },
      stop: () => {
        for (const stop of stops) stop()
      },
    }
  } catch {
    advise(options)
    return { track: dropped, identify: dropped, flush: nothing, erase: nothing, stop: nothing }
  }
}
