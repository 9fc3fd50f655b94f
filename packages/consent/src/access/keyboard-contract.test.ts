import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { contractTables } from './contract-table.test.kit.ts'

const guide = new URL('../../../../docs/guides/consent-accessibility.md', import.meta.url)

/** Without what the formatter adds: spaces and dashes that fill up columns. */
const plain = (text: string) => text.replace(/-{3,}/g, '---').replace(/ +/g, ' ')

it('the guide shows the keyboard contract that is run', () => {
  expect(plain(readFileSync(guide, 'utf8'))).to.contain(plain(contractTables))
})
