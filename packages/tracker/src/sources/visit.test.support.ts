import type { Source } from '../source.ts'
import type { Tracker, TrackOptions } from '../tracker.ts'

/** What a source tracked: its name, its data, and the touchpoint if it named one. */
export type Tracked = readonly [name: string, data: Readonly<Record<string, unknown>>, touchpoint?: string]

/** A source at work on a page whose clock a test moves by hand, and everything that it still holds. */
export interface Visit {
  readonly events: Tracked[]
  /** Takes what was tracked until now. */
  take(): Tracked[]
  /** Moves the clock, timers included. */
  pass(ms: number): void
  /** How many listeners, observers and timers the source has open. */
  open(): { readonly listeners: number; readonly observers: number; readonly timers: number }
  stop(): void
}

/** Lets a source work on a window, real or not: what it listens to is real, its time is not, and all that it opens is counted. */
export const visit = (source: Source, real: object = window, missing: readonly string[] = []): Visit => {
  const page = real as Window & typeof globalThis & { readonly navigation?: EventTarget }
  const events: Tracked[] = []
  const listening = new Set<AbortSignal>()
  const observing = new Set<unknown>()
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>()
  let now = 0
  let last = 0

  const counted = (target: EventTarget) =>
    new Proxy(target, {
      get: (_, key) =>
        key === 'addEventListener'
          ? (type: string, listener: EventListener, options: { readonly signal: AbortSignal }) => {
              listening.add(options.signal)
              options.signal.addEventListener('abort', () => listening.delete(options.signal))
              target.addEventListener(type, listener, options)
            }
          : undefined,
    })
  const observer = (name: 'IntersectionObserver' | 'MutationObserver') =>
    page[name] &&
    new Proxy(page[name], {
      construct: (Observer, [callback, options]) => {
        const made = new Observer(callback, options) as IntersectionObserver
        const { observe, disconnect } = made
        made.observe = (...of) => {
          observing.add(made)
          observe.apply(made, of)
        }
        made.disconnect = () => {
          observing.delete(made)
          disconnect.call(made)
        }
        return made
      },
    })
  const own: Readonly<Record<string, unknown>> = {
    addEventListener: (counted(page) as Window).addEventListener,
    navigation: page.navigation && counted(page.navigation),
    IntersectionObserver: observer('IntersectionObserver'),
    MutationObserver: observer('MutationObserver'),
    performance: { now: () => now },
    setTimeout: (run: () => void, ms: number) => {
      timers.set(++last, { at: now + ms, run })
      return last
    },
    clearTimeout: (timer: number) => timers.delete(timer),
    ...Object.fromEntries(missing.map((name) => [name, undefined])),
  }
  const seen = new Proxy({} as Window & typeof globalThis, {
    get: (_, key) => (key in own ? own[key as string] : page[key as 'location']),
    has: (_, key) => (key in own ? own[key as string] !== undefined : key in page),
  })
  const track = async (name: string, data: Tracked[1], options?: TrackOptions) => {
    events.push(options?.touchpoint ? [name, data, options.touchpoint] : [name, data])
    return 'stored'
  }
  const stop = source(track as unknown as Tracker['track'], {
    window: seen,
    scrub: (url) => url.replace(/secret/g, '*'),
  })

  return {
    events,
    take: () => events.splice(0),
    pass: (ms) => {
      const end = now + ms
      for (;;) {
        const [next] = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)
        if (!next) break
        now = next[1].at
        timers.delete(next[0])
        next[1].run()
      }
      now = end
    },
    open: () => ({ listeners: listening.size, observers: observing.size, timers: timers.size }),
    stop,
  }
}

/** What is open after a stop. */
export const NOTHING_OPEN = { listeners: 0, observers: 0, timers: 0 }
