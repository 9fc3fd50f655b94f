import type { State } from '@heed/test-elements/state'
import { views } from '@heed/test-elements/view'
import { bannerStates } from './banner-states.test.kit.ts'
import { centerStates } from './center-states.test.kit.ts'
import { embedStates } from './embed-states.test.kit.ts'
import { linkStates } from './link-states.test.kit.ts'
import { preferencesStates } from './preferences-states.test.kit.ts'

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

/** A page with the elements defined in it. */
export const view = views(new URL('../elements/page.test.kit.ts', import.meta.url).href)
