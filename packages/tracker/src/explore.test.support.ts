import { chances } from './chances.test.support.ts'
import { type Fate, InterleavedWorld, type OpenTab } from './interleaved-world.test.support.ts'

const DAY = 24 * 60 * 60_000
const TABS = 4
/** Long enough for every wait that a collector or a failure could have asked for. */
const SETTLING = 10 * 60_000

/** What one history came to. */
export interface History {
  readonly tracked: number
  readonly promised: number
  readonly steps: number
  /** What must not be, in words. */
  readonly wrong: readonly string[]
}

/**
 * One history of tabs that track, die, come and go with clocks that jump, a collector that fails and locks that may be
 * missing or lost; told again by its seed. Afterwards all tabs die, everything is well, and one tab is opened.
 */
export async function explore(seed: number): Promise<History> {
  const random = chances(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const world = new InterleavedWorld(random)
  const locked = random() < 0.85
  const badDisk = random() < 0.25
  const fates: readonly Fate[] = pick([
    ['accept'],
    ['accept', 'lose_reply', 'drop'],
    ['accept', 'lose_reply', 'busy', 'down', 'too_large', 'drop', 'hang'],
    ['lose_reply', 'hang'],
    ['busy', 'down'],
  ])
  world.fate = () => pick(fates)
  world.disk.fails = () => badDisk && random() < 0.1
  let kept = locked
  const tabs: (OpenTab | undefined)[] = []
  const promised = new Set<number>()
  let tracked = 0
  let steps = 0

  const open = (slot: number) => (tabs[slot] ??= world.tab({ locked, skew: pick([0, 0, DAY, -DAY]) }))
  const track = (tab: OpenTab) => {
    const total = tracked++
    void tab.tracker.track('order_placed', { total, currency: 'EUR' }).then((outcome) => {
      if (outcome === 'stored' || outcome === 'sent') promised.add(total)
    })
  }
  const move = async () => {
    const slot = Math.floor(random() * TABS)
    const what = random()
    if (what < 0.55) for (let n = pick([1, 1, 2, 3]); n--;) track(open(slot))
    else if (what < 0.68) {
      tabs[slot]?.kill()
      tabs[slot] = undefined
    } else if (what < 0.74) {
      await tabs[slot]?.unload()
      tabs[slot] = undefined
    } else if (what < 0.82) tabs[slot]?.hide(random() < 0.5)
    else if (what < 0.88) open(slot).skew = pick([0, DAY, -DAY])
    else if (what < 0.92) void tabs[slot]?.tracker.flush()
    else if (what < 0.94) kept = !world.locks.lose() && kept
    else open(slot)
  }

  for (let moves = 4 + Math.floor(random() * 12); moves--;) {
    await move()
    for (let run = Math.floor(random() * 14); run-- && (await world.step());) steps++
  }
  for (const tab of tabs) tab?.kill()
  const { mostWaiting } = world
  world.fate = () => 'accept'
  world.disk.fails = () => false
  world.tab({ locked })
  const rests = await world.settle(SETTLING)

  const totals = [...world.stored.values()].map(({ data }) => (data as { total: number }).total)
  const arrived = new Set(totals)
  const lost = [...promised].filter((total) => !arrived.has(total))
  const left = world.disk
    .rows()
    .flat()
    .filter((one) => Object(one) === one && 'name' in (one as object)).length
  const wrong = [
    !rests && 'never comes to rest',
    lost.length > 0 && `lost: ${lost.join(', ')}`,
    arrived.size < totals.length && 'stored twice',
    kept && mostWaiting > 1 && `${mostWaiting} senders at a time`,
    left > 0 && `${left} events are left on the disk`,
  ].filter((one) => one !== false)
  return { tracked, promised: promised.size, steps, wrong }
}
