import { expect } from '@open-wc/testing'
import { lookAt } from './look-at.test.kit.ts'
import { everyLook, pairedLooks } from './looks.test.kit.ts'
import { canRoom, roomFaults, settings } from './room.test.kit.ts'
import { elements } from './states.test.kit.ts'
import { schemes, unforced } from './view.test.kit.ts'

let looked = 0

describe('for everyone: nothing is in the way', function () {
  // Many looks in one test, and machines that do other things beside.
  this.timeout(150_000)

  for (const [element, states] of elements) {
    it(`<${element}> has no accessibility fault in any state, in any pair of colours, direction and width`, async () => {
      const looks = pairedLooks(everyLook(states, schemes()))
      expect(await lookAt(looks)).to.deep.equal([])
      looked += looks.length
    })

    if (!canRoom) continue
    it(`<${element}> loses nothing and keeps all in reach when zoomed, with bigger text and with spaced text`, async () => {
      const faults: string[] = []
      for (const [at, state] of states.entries()) {
        // Half of the settings for each state, those of the next for the next; all in `pnpm bench:access`.
        const some = settings.filter((_, setting) => (setting + at) % 2 === 0)
        faults.push(...(await roomFaults(state, at % 4 < 2 ? 'de' : 'ar', some)))
      }
      expect(faults).to.deep.equal([])
    })
  }

  after(async () => {
    await unforced()
    console.log(`consent: ${looked} looks by axe`)
  })
})
