import { fewElsewhere } from '@heed/test-elements/few-elsewhere'
import { lookAt } from '@heed/test-elements/look-at'
import { everyLook, pairedLooks } from '@heed/test-elements/looks'
import { canRoom, roomFaults, settings } from '@heed/test-elements/room'
import { schemes, unforced } from '@heed/test-elements/view'
import { expect } from '@open-wc/testing'
import { elements, view } from './states.test.kit.ts'

let looked = 0

describe('for everyone: nothing is in the way', function () {
  // Many looks in one test, and machines that do other things beside.
  this.timeout(150_000)

  for (const [element, states] of elements) {
    it(`<${element}> has no accessibility fault in any state, in any pair of colours, direction and width`, async () => {
      const looks = fewElsewhere(pairedLooks(everyLook(states, schemes())), 3)
      expect(await lookAt(looks, view)).to.deep.equal([])
      looked += looks.length
    })

    if (!canRoom) continue
    it(`<${element}> loses nothing and keeps all in reach when zoomed, with bigger text and with spaced text`, async () => {
      const faults: string[] = []
      for (const [at, state] of fewElsewhere([...states.entries()], 3)) {
        // Half of the settings for each state, those of the next for the next; all in `pnpm bench:access`.
        const some = settings.filter((_, setting) => (setting + at) % 2 === 0)
        faults.push(...(await roomFaults(state, at % 4 < 2 ? 'de' : 'ar', view, some)))
      }
      expect(faults).to.deep.equal([])
    })
  }

  after(async () => {
    await unforced()
    console.log(`consent: ${looked} looks by axe`)
  })
})
