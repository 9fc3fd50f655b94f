import { readFileSync } from 'node:fs'
import { contractTables, unpadded } from '@heed/test-elements/contract-table'
import { expect, it } from 'vitest'
import { keyboardContract } from './keyboard-contract.test.kit.ts'

const guide = new URL('../../../../docs/guides/consent-accessibility.md', import.meta.url)

it('the guide shows the keyboard contract that is run', () => {
  expect(unpadded(readFileSync(guide, 'utf8'))).to.contain(unpadded(contractTables(keyboardContract)))
})
