// The whole matrix, which takes minutes: `pnpm bench:access`.
import { everyLook } from '@heed/test-elements/looks'
import { wholeMatrix } from '@heed/test-elements/matrix'
import { schemes, unforced } from '@heed/test-elements/view'
import { expect } from '@open-wc/testing'
import { elements, view } from './states.test.kit.ts'

describe('for everyone: nothing is in the way, in any state', function () {
  this.timeout(3_000_000)

  for (const [element, states] of elements) {
    it(`<${element}>`, async () => {
      const looks = everyLook(states, schemes())
      const rooms = states.flatMap((state) => ['de', 'ar'].map((lang) => ({ state, lang })))
      expect(await wholeMatrix({ element, looks, rooms, view })).to.deep.equal([])
    })
  }

  after(unforced)
})
