import { axeFaults } from './axe.ts'
import { checkFaults } from './check-faults.ts'
import { edgeFaults, nameFaults, sidewaysFaults, targetFaults } from './faults.ts'
import type { Look } from './looks.ts'
import { ringFaults } from './ring-faults.ts'
import type { View } from './view.ts'

const kindOf = ({ state, lang }: Look) => `${state.element} ${state.name}, ${lang}`

/**
 * Looks at an element in each of these ways; says what is wrong, and where. Each state is made once in each language.
 *
 * @param view Gives an empty page in a language.
 */
export async function lookAt(
  looks: readonly Look[],
  view: (lang: string) => Promise<View>,
): Promise<readonly string[]> {
  const faults: string[] = []
  for (const [kind, some] of Map.groupBy(looks, kindOf)) {
    const [first] = some
    if (!first) continue
    const page = await view(first.lang)
    const element = await first.state.make(page)
    faults.push(...((await first.state.once?.(element)) ?? []).map((fault) => `${kind}: ${fault}`))
    for (const { state, scheme, width } of some) {
      await page.resize(width)
      await page.paint(scheme, element)
      const least = width < 560 || state.inText ? 24 : 44
      faults.push(
        ...[
          ...(await axeFaults(element)),
          ...sidewaysFaults(element),
          ...targetFaults(element, least),
          ...nameFaults(element),
          ...edgeFaults(element),
          ...checkFaults(element),
          ...ringFaults(element),
          ...(state.each?.(element) ?? []),
        ].map((fault) => `${kind}, ${scheme}, ${width} px: ${fault}`),
      )
    }
  }
  return faults
}
