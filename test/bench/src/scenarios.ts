import { setTimeout as wait } from 'node:timers/promises'
import type { Tab } from './chromium.ts'
import type { Weather } from './wire.ts'

/** Milliseconds. */
export const times = {
  /** What a tracker gets to start before the first event. */
  start: 4_000,
  /** How long the collector has been away when the page ends. */
  outage: 7_000,
  /** How long a slow collector has kept its answer to itself when the page ends. */
  kept: 8_000,
  /** What a page that was left gets for its last words. */
  left: 2_500,
  /** What a tracker gets after the visitor came back. */
  back: 22_000,
} as const

/** Events of one run. */
export const EVENTS = 10

/** What a scenario acts on. */
export interface Stage {
  /** Opens a tab in which the tracker has started, page view included. */
  arrive(): Promise<Tab>
  /** Tracks events `from` up to, not including, `to`, and leaves for another page in the same task if so told. */
  track(tab: Tab, from: number, to: number, leave?: boolean): Promise<void>
  /** Leaves for a page of the same site without a tracker. */
  leave(tab: Tab): Promise<void>
  weather(weather: Weather): void
}

/** What may go wrong around a visitor. */
export interface Scenario {
  readonly name: string
  readonly what: string
  play(stage: Stage): Promise<void>
}

const comeBack = async (stage: Stage): Promise<void> => {
  stage.weather('up')
  await stage.arrive()
  await wait(times.back - times.start)
}

/** The five, from harmless to unkind. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'navigation',
    what: 'ten events, and the page is left in the same task; nobody comes back',
    play: async (stage) => {
      await stage.track(await stage.arrive(), 0, EVENTS, true)
      await wait(times.left)
    },
  },
  {
    name: 'crash',
    what: 'the page dies 50 ms after ten events; the visitor comes back',
    play: async (stage) => {
      const tab = await stage.arrive()
      await stage.track(tab, 0, EVENTS)
      await wait(50)
      await tab.crash()
      await comeBack(stage)
    },
  },
  {
    name: 'outage and crash',
    what: 'the collector says 503 for seven seconds, then the page dies; the visitor comes back when all is well',
    play: async (stage) => {
      const tab = await stage.arrive()
      stage.weather('down')
      await stage.track(tab, 0, EVENTS)
      await wait(times.outage)
      await tab.crash()
      await comeBack(stage)
    },
  },
  {
    name: 'slow answer and crash',
    what: 'the collector stores at once and answers after 20 seconds, the page dies after eight; the visitor comes back',
    play: async (stage) => {
      const tab = await stage.arrive()
      stage.weather('slow')
      await stage.track(tab, 0, EVENTS)
      await wait(times.kept)
      await tab.crash()
      await comeBack(stage)
    },
  },
  {
    name: 'two tabs in an outage',
    what: 'two tabs with five events each while the collector says 503; both leave, the visitor comes back when all is well',
    play: async (stage) => {
      const tabs = [await stage.arrive(), await stage.arrive()]
      stage.weather('down')
      for (const [n, tab] of tabs.entries()) await stage.track(tab, (n * EVENTS) / 2, ((n + 1) * EVENTS) / 2)
      await wait(times.outage)
      for (const tab of tabs) await stage.leave(tab)
      await wait(times.left)
      await comeBack(stage)
    },
  },
]
