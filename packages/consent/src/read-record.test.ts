import { ConsentMethodSchema, FieldGroupSchema } from '@heed/schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { believes, corruptOf, REGIONS, written } from './corrupt.test.kit.ts'
import { readRecord } from './read-record.ts'

describe('a stored decision', () => {
  it('is believed as it was written, whatever is in its texts', async () => {
    expect(believes(await written())).toBe('granted granted granted')
  })

  it('means ask in each of a thousand corrupt states, whatever a region allows without a yes', async () => {
    const raw = await written()
    fc.assert(
      fc.property(
        corruptOf(raw),
        fc.constantFrom(...REGIONS),
        (text, region) => believes(text, region) === 'unset unset unset',
      ),
      // A hundred thousand in each region are `pnpm bench:corrupt`.
      { numRuns: 1_000 },
    )
  })

  it('may use every word that the schema has for a method and for withheld data', async () => {
    const raw = await written()
    for (const method of ConsentMethodSchema.options) {
      expect(readRecord(raw.replace('accept_all', method))?.method).toBe(method)
    }
    for (const group of FieldGroupSchema.options) {
      const changed = raw.replace('["page","traits"]', `["${group}"]`)
      expect(readRecord(changed)?.withheld).toEqual([group])
    }
  })

  it('is frozen through and through', async () => {
    const record = readRecord(await written())
    expect(
      Object.isFrozen(record) && Object.isFrozen(record?.choices) && Object.isFrozen(record?.signals),
    ).toBe(true)
  })
})
