// The whole matrix, which takes minutes: `pnpm bench:access`.
import { expect } from '@open-wc/testing'
import { executeServerCommand } from '@web/test-runner-commands'
import { lookAt } from './look-at.test.kit.ts'
import { everyLook } from './looks.test.kit.ts'
import { canRoom, roomFaults, settings } from './room.test.kit.ts'
import { elements } from './states.test.kit.ts'
import { schemes, unforced } from './view.test.kit.ts'

describe('for everyone: nothing is in the way, in any state', function () {
  this.timeout(3_000_000)

  for (const [element, states] of elements) {
    it(`<${element}>`, async () => {
      const looks = everyLook(states, schemes())
      const faults = [...(await lookAt(looks))]
      const rooms: string[] = []
      for (const state of canRoom ? states : [])
        for (const lang of ['de', 'ar']) rooms.push(...(await roomFaults(state, lang)))
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
