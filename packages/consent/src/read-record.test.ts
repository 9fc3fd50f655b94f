import { ConsentMethodSchema, FieldGroupSchema } from '@heed/schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createConsent } from './create-consent.ts'
import { shopPolicy } from './policy.test.kit.ts'
import { readRecord } from './read-record.ts'
import { browser } from './tabs.test.kit.ts'

const NOW = Date.UTC(2026, 10, 22)

/** What an accepted policy leaves in the storage. */
async function written(): Promise<string> {
  const at = browser()
  const store = createConsent(
    { policy: shopPolicy, storage: at.tab().storage, signals: { gpc: false } },
    { now: () => NOW },
  )
  await store.acceptAll({ textHash: 'b'.repeat(64), locale: 'en', variant: 'a "quoted" \\ name' })
  await store.decide({}, 'accept_all', { locale: 'en', variant: 'a "quoted" \\ name' }, ['page', 'traits'])
  return at.stored() ?? ''
}

/** What the page would believe of a text in the storage. */
function believes(raw: string): string {
  const at = browser()
  at.plant(raw)
  const store = createConsent(
    { policy: shopPolicy, storage: at.tab().storage, signals: { gpc: false } },
    { now: () => NOW },
  )
  return ['analytics', 'feedback', 'marketing'].map((purpose) => store.state(purpose)).join(' ')
}

describe('a stored decision', () => {
  it('is believed as it was written, whatever is in its texts', async () => {
    expect(believes(await written())).toBe('granted granted granted')
  })

  it('means ask in each of 10,000 corrupt states', async () => {
    const raw = await written()
    const record: Record<string, unknown> = JSON.parse(raw)
    const names = ['"policy":".*?"', '"variant":".*?[^\\\\]"', '"covers":.*?}'].map((pattern) => {
      const from = raw.search(pattern)
      return [from, from + (raw.match(pattern)?.[0].length ?? 0)] as const
    })
    const fields = Object.keys(record)
    const wrong = fc.oneof(
      fc.constantFrom(
        null,
        '',
        '{}',
        -1,
        1.5,
        1e300,
        'granted',
        [],
        [1],
        {},
        { analytics: 1 },
        { gpc: 'no' },
      ),
      fc.jsonValue({ maxDepth: 2 }),
    )
    const corrupt = fc.oneof(
      fc.nat(raw.length - 1).map((end) => raw.slice(0, end)),
      fc.nat(raw.length - 2).map((start) => raw.slice(start + 1)),
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.subarray(fields, { maxLength: fields.length - 1 }).map((some) => {
        const optional = fields.every((field) => some.includes(field) || field === 'withheld')
        return optional ? '' : JSON.stringify(Object.fromEntries(some.map((field) => [field, record[field]])))
      }),
      fc
        .tuple(
          fc.constantFrom(
            'id',
            'choices',
            'signals',
            'withheld',
            'method',
            'time',
            'expires',
            'locale',
            'variant',
          ),
          wrong,
        )
        .map(([field, value]) => {
          const looksRight =
            (field === 'variant' && typeof value === 'string') ||
            (field === 'locale' && /^"[\w-]+"$/.test(JSON.stringify(value))) ||
            (field === 'expires' && Number(value) > NOW)
          return JSON.stringify({ ...record, [field]: looksRight ? undefined : value })
        }),
      fc
        .tuple(fc.constantFrom('{', '}', '"', ',', ':', '[', '\\', '\n'), fc.nat(raw.length))
        // In a name (of a policy, a variant, a version) anything may stand: the next test is about those.
        .filter(([, at]) => !names.some(([from, to]) => at > from && at < to))
        .map(([extra, at]) => raw.slice(0, at) + extra + raw.slice(at)),
    )
    fc.assert(
      fc.property(corrupt, (text) => {
        expect(believes(text)).toBe('unset unset unset')
      }),
      { numRuns: 10_000 },
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
