import type { State } from './states.test.kit.ts'
import type { Scheme } from './view.test.kit.ts'

const langs = ['en', 'ar'] as const
const widths = [320, 360, 1280] as const

/** One way of looking at one state. Arabic is read from right to left. */
export interface Look {
  readonly state: State
  readonly scheme: Scheme
  readonly lang: (typeof langs)[number]
  readonly width: (typeof widths)[number]
}

/** Every state × colours × direction × width. */
export const everyLook = (states: readonly State[], schemes: readonly Scheme[]): readonly Look[] =>
  states.flatMap((state) =>
    langs.flatMap((lang) =>
      schemes.flatMap((scheme) => widths.map((width) => ({ state, scheme, lang, width }))),
    ),
  )

/** The pairs that a look shows: a state in a width, a width in a scheme … */
function pairsIn({ state, scheme, lang, width }: Look): readonly string[] {
  const facts = [state.name, scheme, lang, `${width}`]
  return facts.flatMap((one, at) => facts.slice(at + 1).map((other) => `${one} | ${other}`))
}

/**
 * As few of them as show every pair: each state in each scheme, direction and width, and each of these with each other. Most
 * faults in looks need two things to meet; the rest are found by the whole matrix (`pnpm bench:access`).
 */
export function pairedLooks(looks: readonly Look[]): readonly Look[] {
  const open = new Set(looks.flatMap(pairsIn))
  const chosen: Look[] = []
  const news = (look: Look) => pairsIn(look).filter((pair) => open.has(pair)).length
  while (open.size > 0) {
    const best = looks.reduce((one, other) => (news(other) > news(one) ? other : one))
    for (const pair of pairsIn(best)) open.delete(pair)
    chosen.push(best)
  }
  return chosen
}
