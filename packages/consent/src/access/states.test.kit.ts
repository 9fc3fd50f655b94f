import { bannerStates } from './banner-states.test.kit.ts'
import { centerStates } from './center-states.test.kit.ts'
import { embedStates } from './embed-states.test.kit.ts'
import { linkStates } from './link-states.test.kit.ts'
import { preferencesStates } from './preferences-states.test.kit.ts'
import type { View } from './view.test.kit.ts'

/** A state that an element can be in, and how it gets there. */
export interface State {
  readonly element: `heed-${string}`
  readonly name: string
  /** Whether it stands in a line of the page's text: then 24 px are enough at every width (WCAG 2.5.8). */
  readonly inText?: boolean
  /** Puts the element on a page and brings it into the state. The page says the language. */
  make(page: View): Promise<HTMLElement>
}

/** Every state of every element. */
export const states: readonly State[] = [
  ...bannerStates,
  ...preferencesStates,
  ...embedStates,
  ...linkStates,
  ...centerStates,
]

/** The elements, each with its states. */
export const elements = Map.groupBy(states, ({ element }) => element)
