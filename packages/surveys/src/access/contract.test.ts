import { readFileSync } from 'node:fs'
import { contractTables, unpadded } from '@heed/test-elements/contract-table'
import { expect, it } from 'vitest'
import { itemContract } from './item-contract.test.data.ts'
import { itemTable } from './item-table.test.kit.ts'
import { surfaceContract } from './surface-contract.test.data.ts'

const guide = new URL('../../../../docs/guides/survey-accessibility.md', import.meta.url)

it('the guide shows the keyboard contract that is run, of every item and every surface', () => {
  const shown = unpadded(readFileSync(guide, 'utf8'))
  expect(shown).to.contain(unpadded(itemTable(itemContract)))
  // The tables stand under headings of the guide's own.
  const [, surfaces = ''] = contractTables(surfaceContract).split('\n\n')
  expect(shown).to.contain(unpadded(surfaces))
})
