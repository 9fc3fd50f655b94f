import '../elements/page.test.kit.ts'
import { found } from '@heed/test-elements/found'
import { inOrder, playRow, type Ears } from '@heed/test-elements/play-row'
import { expect } from '@open-wc/testing'
import { keyboardContract } from './keyboard-contract.test.kit.ts'
import { elements, states } from './states.test.kit.ts'

/** The page is told a decision's method, or the event's name. */
const ears: Ears = {
  events: ['heed-consent-decided', 'heed-consent-preferences', 'heed-privacy-export', 'heed-privacy-erase'],
  called: ({ type, detail }) => (detail as { method?: string } | null)?.method ?? type,
}

describe('the keyboard', () => {
  for (const row of inOrder(keyboardContract)) {
    it(`<${row.element}> ${row.state}: ${row.claim}`, () =>
      playRow(
        row,
        found(states.find(({ element, name }) => element === row.element && name === row.state)),
        ears,
      ))
  }

  it('has a contract for every element', () => {
    expect(new Set(keyboardContract.map(({ element }) => element))).to.deep.equal(new Set(elements.keys()))
  })
})
