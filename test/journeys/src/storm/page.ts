// What a page of the storm runs: a tracker, and a way to tell what it promised.
import { createTracker } from '@heed/tracker'

declare module '@heed/tracker' {
  interface EventMap {
    stormed: { readonly mark: string; readonly words: string }
  }
}

/** What the runner calls, and what tells it. */
export interface StormPage {
  /** Tracks so many events now, named `{prefix}.{n}`, each with so many characters of words. */
  many(prefix: string, count: number, letters?: number): void
  /** Tracks one event at each of these milliseconds from now. */
  at(prefix: string, moments: readonly number[]): void
  /** Stands still for ever in the moment in which so many events were promised: nothing the page still meant to do gets done. */
  freezeAt(promises: number): void
  flush(): Promise<void>
  /** Sets this page's clock forward or back. */
  skew(ms: number): void
  /** What became of events, by mark. */
  readonly outcomes: Readonly<Record<string, string>>
}

declare global {
  interface Window {
    storm: StormPage
    /** Where a debugger listens: what goes in has arrived, whatever becomes of the page. */
    told?: (what: string) => void
  }
}

const query = new URLSearchParams(location.search)
const trueNow = Date.now
let ahead = Number(query.get('skew') ?? 0)
if (ahead) Date.now = () => trueNow() + ahead

const WORDS =
  'the plant arrived well packed and on time but its pot was cracked so I asked for another'.split(' ')
const words = (letters: number, seed: number): string => {
  let text = ''
  for (let i = seed; text.length < letters; i = (i * 7 + 5) % 10_007)
    text += `${WORDS[i % WORDS.length]} ${i} `
  return text.slice(0, letters)
}

// Says who asks, so that the wire can tell tabs apart, and hand-overs from the rest.
const { fetch: ask } = window
window.fetch = (url, init) =>
  ask(`${url as string}?tab=${query.get('tab')}${init?.keepalive ? '&leaving' : ''}`, init)

const tracker = createTracker({
  site: query.get('site')!,
  endpoint: '/heed',
  consent: { state: () => 'granted', withheld: () => [], subscribe: () => () => {} },
})
const outcomes: Record<string, string> = {}
let untilFrozen = 0
const one = (mark: string, letters: number, n: number) => {
  outcomes[mark] = 'open'
  window.told?.(JSON.stringify([mark, 'open']))
  void tracker.track('stormed', { mark, words: words(letters, n) }).then((outcome) => {
    outcomes[mark] = outcome
    window.told?.(JSON.stringify([mark, outcome]))
    // A loop that does nothing at all would not survive minifying.
    if (outcome === 'stored' && --untilFrozen === 0) while (performance.now() > 0);
  })
}

window.storm = {
  outcomes,
  many: (prefix, count, letters = 20) => {
    for (let n = 0; n < count; n++) one(`${prefix}.${n}`, letters, n)
  },
  at: (prefix, moments) => moments.forEach((ms, n) => setTimeout(() => one(`${prefix}.${n}`, 20, n), ms)),
  freezeAt: (promises) => {
    untilFrozen = promises
  },
  flush: () => tracker.flush(),
  skew: (ms) => {
    Date.now = () => trueNow() + ahead
    ahead = ms
  },
}
