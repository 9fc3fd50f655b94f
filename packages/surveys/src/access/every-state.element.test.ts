import { fewElsewhere } from '@heed/test-elements/few-elsewhere'
import { lookAt } from '@heed/test-elements/look-at'
import { everyLook, pairedLooks } from '@heed/test-elements/looks'
import { canRoom, roomFaults, settings } from '@heed/test-elements/room'
import { schemes, unforced } from '@heed/test-elements/view'
import { expect } from '@open-wc/testing'
import { languages } from '../languages.test.kit.ts'
import { inlineStates, surfaceStates, view, widths } from './states.test.kit.ts'

const states = [...inlineStates, ...surfaceStates]
let looked = 0

describe('for everyone: nothing is in the way of a survey', function () {
  // Many looks in one test, and machines that do other things beside.
  this.timeout(170_000)

  it('has no accessibility fault in any item, state and surface, in any pair of them with colours, direction and width', async () => {
    const looks = fewElsewhere(pairedLooks(everyLook(states, schemes(), widths)))
    looked += looks.length
    expect(await lookAt(looks, view)).to.deep.equal([])
  })

  if (canRoom) {
    it('loses nothing and keeps all in reach when zoomed, with bigger text and with spaced text, each language in turn', async () => {
      const faults: string[] = []
      const wrong = states.filter(({ facts }) => facts?.includes('error'))
      for (const [at, state] of fewElsewhere([...wrong.entries()])) {
        const [lang] = languages[at % languages.length]!
        const some = settings.filter((_, setting) => setting % 3 === at % 3)
        faults.push(...(await roomFaults(state, lang, view, some)))
      }
      expect(faults).to.deep.equal([])
    })
  }

  after(async () => {
    await unforced()
    console.log(`surveys: ${looked} looks by axe`)
  })
})
