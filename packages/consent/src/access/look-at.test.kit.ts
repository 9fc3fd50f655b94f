import { axeFaults } from './axe.test.kit.ts'
import {
  checkFaults,
  edgeFaults,
  nameFaults,
  ringFaults,
  sidewaysFaults,
  targetFaults,
} from './faults.test.kit.ts'
import type { Look } from './looks.test.kit.ts'
import { view } from './view.test.kit.ts'

const kindOf = ({ state, lang }: Look) => `${state.element} ${state.name}, ${lang}`

/** Looks at an element in each of these ways; says what is wrong, and where. Each state is made once in each language. */
export async function lookAt(looks: readonly Look[]): Promise<readonly string[]> {
  const faults: string[] = []
  for (const [kind, some] of Map.groupBy(looks, kindOf)) {
    const [first] = some
    if (!first) continue
    const page = await view(first.lang)
    const element = await first.state.make(page)
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
        ].map((fault) => `${kind}, ${scheme}, ${width} px: ${fault}`),
      )
    }
  }
  return faults
}
