import type { HeedEvent } from '@heed/schema'
import { bounds, fits } from './bounds.ts'
import { createDesk } from './desk.ts'
import { ANONYMOUS_GRAIN, draft } from './draft.ts'
import { browserEffects, type Effects } from './effects.ts'
import { fetchTransport } from './fetch-transport.ts'
import { isAlways } from './gate.ts'
import { nothing } from './nothing.ts'
import { scrub as scrubUrl } from './scrub.ts'
import type { Tracker, TrackOptions, TrackOutcome } from './tracker.ts'
import type { TrackerOptions } from './tracker-options.ts'
import { VERSION } from './version.ts'

/** Purposes under which something may be on the device from an earlier visit. A site's own are known once it uses them. */
const KNOWN = ['analytics', 'feedback', 'functional', 'marketing']

const dropped = async (): Promise<TrackOutcome> => 'dropped'

const seldom = (what: 'advise' | 'askErasure', ...about: readonly unknown[]): Promise<void> =>
  import('./seldom.ts')
    .then((module) => (module[what] as (...about: unknown[]) => void)(...about))
    .catch(nothing)

/**
 * Takes events, asks consent for each, keeps them safe on the device and delivers them once. Nothing is stored, opened or
 * requested before consent; what a visitor sends (`feedback`) or decides (`necessary`) goes out at once without identifier.
 *
 * On a server it does nothing. A missing option is said once on the console while developing (the page's host is `localhost`,
 * `127.0.0.1` or `[::1]`), and every event is dropped; so is each event over its bounds.
 *
 * @param effects The world outside, for tests that must be exact.
 * @example
 * const tracker = createTracker({ site: 'shop', endpoint: '/heed', consent, sources: [pageViews] })
 * await tracker.track('order_placed', { total: 59.5, currency: 'EUR' }, { touchpoint: 'checkout' })
 */
export function createTracker(options: TrackerOptions, effects: Partial<Effects> = {}): Tracker {
  const world = { ...browserEffects(), ...effects }
  const { window, now, crypto } = world
  const { site, endpoint, consent, sources = [], scrub = scrubUrl } = options ?? {}
  if (!window || !site || endpoint == null || !consent) {
    void seldom('advise', options)
    return { track: dropped, identify: dropped, flush: nothing, erase: nothing, stop: nothing }
  }

  const transport = options.transport ?? fetchTransport(endpoint, world)
  const clean = (url: string) => scrub(url.slice(0, bounds.valueBytes), 'url')
  const purposes = new Set(KNOWN)
  const isGranted = (purpose: string) => consent.state(purpose) === 'granted'
  let customer: string | undefined

  const track = async (
    name: string,
    data: object = {},
    options: TrackOptions = {},
  ): Promise<TrackOutcome> => {
    try {
      const time = options.time ?? now()
      const grain = options.anonymous ? ANONYMOUS_GRAIN : 1
      const event = draft(name, data, options, time - (time % grain), customer, clean, window, crypto)
      if (!fits(event)) throw 0
      if (!isAlways(event.purpose)) purposes.add(event.purpose)
      return await desk.take(event)
    } catch (error) {
      void seldom('advise', name, error)
      return 'dropped'
    }
  }
  const desk = createDesk(
    options,
    () => [...purposes].some(isGranted),
    async (events: HeedEvent[], unloading) =>
      transport({ v: 1, site, sentAt: now(), sdk: VERSION, events }, { unloading }),
    (count) => void track('events_lost', { count }),
    world,
  )
  const changed = () => {
    if (!isGranted('analytics')) customer = undefined
    desk.changed()
  }

  const listening = new AbortController()
  // Coming back is as good a moment to send as leaving.
  for (const type of ['visibilitychange', 'pagehide']) window.addEventListener(type, desk.handOver, listening)
  const stops = [consent.subscribe(changed)]
  changed()
  for (const source of sources) {
    try {
      stops.push(source(track as Tracker['track'], { window }))
    } catch (error) {
      void seldom('advise', source, error)
    }
  }

  return {
    track: track as Tracker['track'],
    identify: (name, traits) => {
      customer = name ? String(name).slice(0, 128) : undefined
      return track('customer_identified', traits)
    },
    flush: desk.flush,
    erase: async () => {
      customer = undefined
      const secret = await desk.erase()
      if (secret) await seldom('askErasure', endpoint, { site, secret }, world)
    },
    stop: () => {
      desk.stop()
      listening.abort()
      for (const stop of stops) stop()
    },
  }
}
