import { expect } from '@open-wc/testing'
import { lookAt } from './look-at.test.kit.ts'
import { everyLook, pairedLooks } from './looks.test.kit.ts'
import { elements } from './states.test.kit.ts'
import { schemes, unforced } from './view.test.kit.ts'

let looked = 0

describe('for everyone: nothing is in the way', function () {
  // Many looks in one test, and machines that do other things beside.
  this.timeout(120_000)

  for (const [element, states] of elements) {
    it(`<${element}> is without a fault in every state, and in every pair of colours, direction and width`, async () => {
      const t0 = performance.now()
      const looks = pairedLooks(everyLook(states, schemes()))
      expect(await lookAt(looks)).to.deep.equal([])
      looked += looks.length
      console.log('TIME', element, looks.length, Math.round(performance.now() - t0))
    })
  }

  after(async () => {
    await unforced()
    console.log(`consent: ${looked} looks by axe`)
  })
})
