import type { Engine } from '../navigations/engine.ts'
import { until, within } from '../navigations/until.ts'
import { channels } from './channels.ts'
import { drawn } from './drawn.ts'
import type { Moment, Visit } from './moments.ts'
import type { Site } from './site.ts'
import type { Subject } from './subject.ts'
import type { Tracker } from './tracker.ts'

/** What became of a channel in a moment. */
export interface Cell {
  readonly subject: string
  readonly moment: string
  readonly channel: string
  /** Requests that arrived and must not have. */
  readonly leaks: number
  /** Whether the moment could be played at all. */
  readonly played: boolean
  /** Whether it was seen at work while it was allowed, where the moment has such a time. */
  readonly ran: boolean
}

let count = 0

/**
 * Plays a moment with some channels in one page.
 *
 * @param patience Milliseconds more in which a request may arrive, on a machine that is busy with other things.
 */
export async function walk(
  engine: Engine,
  { site, tracker }: { readonly site: Site; readonly tracker: Tracker },
  subject: Subject,
  moment: Moment,
  names: readonly string[],
  patience = 0,
): Promise<readonly Cell[]> {
  const visit = `v${++count}${engine.name.toLowerCase()}`
  const tab = await engine.open(false)
  const mine = (channel?: string) =>
    tracker.hits.filter((hit) => hit.visit === visit && (!channel || hit.channel === channel))
  const leaked = new Map<string, number>()
  const ran = new Set<string>()
  const address = (like?: 'hold' | 'bare' | 'slow') =>
    site.page({ visit, subject: subject.name, channels: names, ...(like && { like }) })
  const world: Visit = {
    tab,
    address,
    asked: () => mine().length,
    async open(like) {
      await tab.go(address(like))
      await until(
        'the page is there',
        async () =>
          (await tab
            .ask(
              `location.search.includes('${visit}') && document.readyState === 'complete' && Boolean(window.subject)`,
            )
            .catch(() => false)) || undefined,
      )
      await drawn(tab)
    },
    async runs() {
      const given = Date.now() + 4_000
      const waiting = () => names.filter((name) => mine(name).length < (name === 'script' ? 1 : 3))
      while (waiting().length > 0 && Date.now() < given)
        await new Promise((resolve) => setTimeout(resolve, 50))
      for (const name of names) if (mine(name).length > 0) ran.add(name)
    },
    async after(from) {
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      for (const name of names)
        leaked.set(
          name,
          (leaked.get(name) ?? 0) + mine(name).filter((hit) => hit.at > (from && from + patience)).length,
        )
    },
  }
  try {
    await within(`${subject.name}, ${moment.name}`, moment.play(world), 60)
  } finally {
    await within('a tab closes', tab.close()).catch(() => {})
  }
  return channels
    .filter(({ name }) => names.includes(name))
    .map(({ name }) => ({
      subject: subject.name,
      moment: moment.name,
      channel: name,
      leaks: leaked.get(name) ?? 0,
      played: true,
      ran: ran.has(name),
    }))
}
