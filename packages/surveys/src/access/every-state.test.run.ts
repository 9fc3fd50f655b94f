// The whole matrix, which takes long: `pnpm bench:access`.
import { everyLook, pairedLooks } from '@heed/test-elements/looks'
import { wholeMatrix } from '@heed/test-elements/matrix'
import type { State } from '@heed/test-elements/state'
import { schemes, unforced } from '@heed/test-elements/view'
import { expect } from '@open-wc/testing'
import { languages } from '../languages.test.kit.ts'
import { inlineStates, surfaceStates, view, widths } from './states.test.kit.ts'

const kindOf = ({ element, facts }: State) =>
  element === 'heed-survey' ? `items: ${facts?.[0]}` : `<${element}>`

const inLanguages = (states: readonly State[]) =>
  states.flatMap((state) => languages.map(([lang]) => ({ state, lang })))

/** All that there is to lose is there when something is wrong. */
const isWrong = ({ facts }: State) => facts?.includes('error') ?? false

describe('for everyone: nothing is in the way of a survey', function () {
  this.timeout(3_000_000)

  for (const [kind, states] of Map.groupBy(inlineStates, kindOf)) {
    it(`${kind}, in every state; each in every pair of width, colours and direction`, async () => {
      const looks = states.flatMap((state) => pairedLooks(everyLook([state], schemes(), widths)))
      const full = states.filter((state) => isWrong(state) || states.length === 1)
      expect(await wholeMatrix({ element: kind, looks, rooms: inLanguages(full), view })).to.deep.equal([])
    })
  }

  for (const [surface, states] of Map.groupBy(surfaceStates, ({ facts }) => facts?.at(-1))) {
    it(`surface: ${surface}, in every state, width, scheme and direction`, async () => {
      const looks = everyLook(states, schemes(), widths)
      const rooms = inLanguages(states.filter(isWrong))
      expect(await wholeMatrix({ element: `surface: ${surface}`, looks, rooms, view })).to.deep.equal([])
    })
  }

  after(unforced)
})
