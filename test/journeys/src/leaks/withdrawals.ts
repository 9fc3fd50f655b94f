import type { Engine, Tab } from '../navigations/engine.ts'
import { until } from '../navigations/until.ts'
import { ours } from './ours.ts'
import { startSite } from './site.ts'
import { startTracker } from './tracker.ts'

/** How fast a withdrawal counts, in ms. */
export interface Withdrawals {
  /** From each withdrawal to the last request that still arrived; 0 when none did. */
  readonly last: readonly number[]
  /** Visits in which something of the purpose was on the device five seconds after a withdrawal. */
  readonly left: number
  /** How often something of it was found on the device in between. */
  readonly recreated: number
  /** From each decision to when another tab, a frame of this page, and a page back from the cache knew of it. */
  readonly tabs: readonly number[]
  readonly frames: readonly number[]
  readonly backs: readonly number[]
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const NOW = 'performance.timeOrigin + performance.now()'
/** Two other pages of the site, as the first sees them. */
const OTHER = 'other'
const FRAME = `document.getElementById('mine').contentWindow`
const FOUND = `(async () => [
  /_trk/.test(document.cookie), '_trk' in localStorage, '_trk' in sessionStorage, await caches.has('_trk'),
  (await indexedDB.databases()).some(({ name }) => name === '_trk')].filter(Boolean).length)()`
const there = (tab: Tab, expression: string) =>
  until(expression, async () => (await tab.ask(expression).catch(() => false)) || undefined, 40)

/** Measures with one of the three ways of {@link ours}. */
export async function measureWithdrawals(
  engine: Engine,
  subject: string,
  {
    withdrawals,
    stays,
    decisions,
    backs,
  }: {
    readonly withdrawals: number
    readonly stays: number
    readonly decisions: number
    readonly backs: number
  },
): Promise<Withdrawals> {
  const tracker = await startTracker()
  const site = await startSite(ours, tracker.origin)
  let count = 0
  const address = (channels: readonly string[], like?: 'bare', visit = `w${++count}`) => ({
    visit,
    url: site.page({ visit, subject, channels, ...(like && { like }) }),
  })
  const open = async (tab: Tab, channels: readonly string[]) => {
    const { visit, url } = address(channels)
    const mine = () => tracker.hits.filter((hit) => hit.visit === visit)
    await tab.go(url)
    await there(
      tab,
      `location.search.includes('visit=${visit}&') && document.readyState === 'complete' && Boolean(window.heard)`,
    )
    await tab.ask('(subject.accept(), true)')
    await until('it runs', async () => mine().some(({ channel }) => channel !== 'script') || undefined)
    return { visit, mine }
  }
  const tab = await engine.open(false)
  try {
    const last: number[] = []
    for (let n = 0; n < withdrawals; n++) {
      const { mine } = await open(tab, ['fetch', 'image', 'beacon'])
      const at = Number(await tab.ask('(() => { const at = Date.now(); subject.withdraw(); return at })()'))
      await wait(500)
      last.push(Math.max(0, ...mine().map((hit) => hit.at - at)))
    }

    let left = 0
    let recreated = 0
    for (let n = 0; n < stays; n++) {
      await open(tab, ['storage'])
      await there(tab, FOUND)
      await tab.ask('subject.withdraw().then(() => true)')
      // Requests to open a database that were under way before it was removed.
      await wait(100)
      for (let second = 0; second < 10; second++) {
        recreated += Number(await tab.ask(FOUND)) > 0 ? 1 : 0
        await wait(490)
      }
      left += Number(await tab.ask(FOUND)) > 0 ? 1 : 0
    }

    const { visit } = await open(tab, ['fetch'])
    const bare = JSON.stringify(address([], 'bare', visit).url)
    await tab.ask(
      `(window.other = open(${bare}, '_blank'), document.body.append(Object.assign(document.createElement('iframe'), { id: 'mine', src: ${bare} })), true)`,
    )
    await there(tab, `Boolean(other.heard && document.getElementById('mine').contentWindow.heard)`)
    const tabs: number[] = []
    const frames: number[] = []
    for (let n = 0; n < decisions; n++) {
      const to = n % 2 ? 'accept' : 'withdraw'
      // Told apart by their number: two pages' clocks may be rounded differently.
      const before = async (page: string) => Number(await tab.ask(`${page}.heard.length`))
      const heard: Record<string, number> = { [OTHER]: await before(OTHER), [FRAME]: await before(FRAME) }
      const at = Number(await tab.ask(`(() => { const at = ${NOW}; subject.${to}(); return at })()`))
      const toldOf = (page: string) =>
        `${page}.heard.slice(${heard[page]}).find(({ state }) => state === '${to === 'accept' ? 'granted' : 'denied'}')?.at`
      const told = async (page: string) => Math.max(0, Number(await there(tab, toldOf(page))) - at)
      tabs.push(await told(OTHER))
      frames.push(await told(FRAME))
    }
    await tab.ask('(other.close(), true)')

    const after: number[] = []
    for (let n = 0; n < backs; n++) {
      const back = await open(tab, ['fetch'])
      const next = JSON.stringify(address([], 'bare', back.visit).url)
      await tab.ask(`(location.href = ${next}, true)`)
      await there(tab, `location.search.includes('bare') && Boolean(window.heard)`)
      await tab.ask('(subject.withdraw(), true)')
      await wait(200)
      await tab.press('back')
      await there(tab, `!location.search.includes('bare') && window.shown?.length > 0`)
      const kept = await tab.ask('shown.at(-1).persisted')
      if (kept)
        after.push(
          Math.max(
            0,
            Number(await there(tab, `heard.find(({ state }) => state === 'denied')?.at`)) -
              Number(await tab.ask('shown.at(-1).at')),
          ),
        )
    }
    return { last, left, recreated, tabs, frames, backs: after }
  } finally {
    await tab.close()
    await site.close()
    await tracker.close()
  }
}
