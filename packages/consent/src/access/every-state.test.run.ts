// The whole matrix, which takes minutes: `pnpm bench:access`.
import { lookAt } from '@heed/test-elements/look-at'
import { everyLook } from '@heed/test-elements/looks'
import { canRoom, roomFaults, settings } from '@heed/test-elements/room'
import { schemes, unforced } from '@heed/test-elements/view'
import { expect } from '@open-wc/testing'
import { executeServerCommand } from '@web/test-runner-commands'
import { elements, view } from './states.test.kit.ts'

describe('for everyone: nothing is in the way, in any state', function () {
  this.timeout(3_000_000)

  for (const [element, states] of elements) {
    it(`<${element}>`, async () => {
      const looks = everyLook(states, schemes())
      const faults = [...(await lookAt(looks, view))]
      const rooms: string[] = []
      for (const state of canRoom ? states : [])
        for (const lang of ['de', 'ar']) rooms.push(...(await roomFaults(state, lang, view)))
      await executeServerCommand('figures', {
        element,
        states: states.length,
        schemes: schemes(),
        looks: looks.length,
        findings: faults.length,
        rooms: canRoom ? states.length * 2 * settings.length : 0,
        lost: rooms.length,
      })
      expect([...faults, ...rooms]).to.deep.equal([])
    })
  }

  after(unforced)
})
