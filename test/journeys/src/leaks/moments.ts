import type { Tab } from '../navigations/engine.ts'
import { until } from '../navigations/until.ts'
import { drawn } from './drawn.ts'

/** A visit to a page under test. */
export interface Visit {
  readonly tab: Tab
  /** Opens the page, and waits until the consent manager has started, if it is to. */
  open(like?: 'hold' | 'bare' | 'slow'): Promise<void>
  /** Waits until something came by each channel, or four seconds. What came is what this page can do at all. */
  runs(): Promise<void>
  /** What arrives after this moment: everything until a second and a half from now. */
  after(moment: number): Promise<void>
  readonly address: (like: 'bare') => string
  /** How many requests for slow things have arrived. */
  readonly asked: () => number
}

/** A moment in which nothing may leave. */
export interface Moment {
  readonly name: string
  /** Channels that need a visit of their own: an open socket may keep a page out of the back-forward cache. */
  readonly alone?: readonly string[]
  play(visit: Visit): Promise<void>
}

/** Milliseconds after a withdrawal in which a request may still arrive. */
export const GRACE = 100

const withdraw = 'subject.withdraw(), Date.now()'
const granted = async ({ open, tab, runs }: Visit) => {
  await open()
  await tab.ask('subject.accept(), true')
  await runs()
}
const at = async (tab: Tab, code: string) =>
  Number(await tab.ask(`(() => { const at = Date.now(); ${code}; return at })()`))

/** The eight moments, each played by a visitor of its own. */
export const moments: readonly Moment[] = [
  {
    name: 'before start',
    async play({ open, after }) {
      await open('hold')
      await after(0)
    },
  },
  {
    name: 'before choice',
    async play({ open, after }) {
      await open()
      await after(0)
    },
  },
  {
    name: 'after reject',
    async play({ open, tab, after }) {
      await open()
      await tab.ask('subject.reject(), true')
      await after(0)
      await open()
      await after(0)
    },
  },
  {
    name: 'withdrawal during a load',
    async play({ open, tab, after, asked }) {
      await open('slow')
      await tab.ask('subject.accept(), true')
      await until('something is asked for', async () => asked() || undefined, 10)
      await after(GRACE + (await at(tab, 'subject.withdraw()')))
    },
  },
  {
    name: 'after withdrawal',
    async play(visit) {
      await granted(visit)
      await visit.after(GRACE + (await at(visit.tab, 'subject.withdraw()')))
    },
  },
  {
    name: 'Back from the cache',
    alone: ['worker', 'socket'],
    async play(visit) {
      const { tab, address } = visit
      await granted(visit)
      await tab.ask(`(location.href = ${JSON.stringify(address('bare'))}, true)`)
      await until(
        'the next page',
        async () =>
          (await tab
            .ask(`location.search.includes('bare') && document.readyState === 'complete'`)
            .catch(() => false)) || undefined,
      )
      await tab.ask(`Promise.resolve(${withdraw}).then(() => true)`)
      await drawn(tab)
      await tab.press('back')
      const shown = await until(
        'the page is back',
        async () =>
          (await tab.ask(`!location.search.includes('bare') && window.shown?.at(-1)`).catch(() => false)) ||
          undefined,
      )
      await visit.after(GRACE + (shown as { at: number }).at)
    },
  },
  {
    name: 'another tab',
    async play(visit) {
      const { tab, address } = visit
      await granted(visit)
      await tab.ask(`(window.other = open(${JSON.stringify(address('bare'))}), true)`)
      await until(
        'the other tab',
        async () =>
          (await tab
            .ask(`other.document.readyState === 'complete' && Boolean(other.subject)`)
            .catch(() => false)) || undefined,
      )
      await drawn(tab, 'other')
      await visit.after(GRACE + (await at(tab, 'other.subject.withdraw()')))
      await tab.ask('(other.close(), true)').catch(() => {})
    },
  },
  {
    name: 'in-page navigation',
    async play(visit) {
      await granted(visit)
      const moment = await at(visit.tab, 'subject.withdraw(); setTimeout(navigate)')
      await visit.after(GRACE + moment)
    },
  },
]
