import type { State } from './state.ts'
import type { Scheme } from './view.ts'

const langs = ['en', 'ar'] as const

/** One way of looking at one state. Arabic is read from right to left. */
export interface Look {
  readonly state: State
  readonly scheme: Scheme
  readonly lang: (typeof langs)[number]
  /** Of the page, in CSS pixels. */
  readonly width: number
}

/** Every state × colours × direction × width. */
export const everyLook = (
  states: readonly State[],
  schemes: readonly Scheme[],
  widths: readonly number[] = [320, 360, 1280],
): readonly Look[] =>
  states.flatMap((state) =>
    langs.flatMap((lang) =>
      schemes.flatMap((scheme) => widths.map((width) => ({ state, scheme, lang, width }))),
    ),
  )

/** The pairs that a look shows: a state in a width, a width in a scheme … */
function pairsIn({ state, scheme, lang, width }: Look): readonly string[] {
  const facts = [...(state.facts ?? [state.name]), scheme, lang, `${width}`]
  return facts.flatMap((one, at) => facts.slice(at + 1).map((other) => `${one} | ${other}`))
}

/**
 * As few of them as show every pair: each state in each scheme, direction and width, and each of these with each other. Most
 * faults in looks need two things to meet; the rest are found by the whole matrix (`pnpm bench:access`).
 */
export function pairedLooks(looks: readonly Look[]): readonly Look[] {
  const pairs = new Map(looks.map((look) => [look, pairsIn(look)]))
  const open = new Set([...pairs.values()].flat())
  const chosen: Look[] = []
  while (open.size > 0) {
    let best: { look: Look; shows: readonly string[] } | undefined
    for (const [look, all] of pairs) {
      const shows = all.filter((pair) => open.has(pair))
      // What shows nothing new now never will again.
      if (shows.length === 0) pairs.delete(look)
      else if (!best || shows.length > best.shows.length) best = { look, shows }
    }
    if (!best) break
    for (const pair of best.shows) open.delete(pair)
    chosen.push(best.look)
  }
  return chosen
}
