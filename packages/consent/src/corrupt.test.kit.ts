import type { ConsentPolicy } from '@heed/schema'
import * as fc from 'fast-check'
import { createConsent } from './create-consent.ts'
import { shopPolicy } from './policy.test.kit.ts'
import { browser } from './tabs.test.kit.ts'

const NOW = Date.UTC(2026, 10, 22)

/** What an accepted policy leaves in the storage. */
export async function written(): Promise<string> {
  const at = browser()
  const store = createConsent(
    { policy: shopPolicy, storage: at.tab().storage, signals: { gpc: false } },
    { now: () => NOW },
  )
  await store.acceptAll({ textHash: 'b'.repeat(64), locale: 'en', variant: 'a "quoted" \\ name' })
  await store.decide({}, 'accept_all', { locale: 'en', variant: 'a "quoted" \\ name' }, ['page', 'traits'])
  return at.stored() ?? ''
}

/** A region of each model. */
export const REGIONS = ['DE', 'US', 'JP'] as const

const policy: ConsentPolicy = { ...shopPolicy, regions: { US: 'opt_out', JP: 'notice' } }

/** What the page would believe of a text in the storage, and how much it would ask. */
export function believes(raw: string, region: string = 'DE'): string {
  const at = browser()
  at.plant(raw)
  const store = createConsent(
    { policy, region, storage: at.tab().storage, signals: { gpc: false } },
    { now: () => NOW },
  )
  return ['analytics', 'feedback', 'marketing'].map((purpose) => store.state(purpose)).join(' ')
}

/** Everything that may have become of a stored text, except what is still a decision. */
export function corruptOf(raw: string): fc.Arbitrary<string> {
  const record: Record<string, unknown> = JSON.parse(raw)
  const names = ['"policy":".*?"', '"variant":".*?[^\\\\]"', '"covers":.*?}'].map((pattern) => {
    const from = raw.search(pattern)
    return [from, from + (raw.match(pattern)?.[0].length ?? 0)] as const
  })
  const fields = Object.keys(record)
  const wrong = fc.oneof(
    fc.constantFrom(null, '', '{}', -1, 1.5, 1e300, 'granted', [], [1], {}, { analytics: 1 }, { gpc: 'no' }),
    fc.jsonValue({ maxDepth: 2 }),
  )
  return fc.oneof(
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
          // To have chosen nothing is a decision too, where a region tells instead of asking.
          (field === 'choices' && /^{("[\w-]+":(true|false),?)*}$/.test(JSON.stringify(value))) ||
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
}
