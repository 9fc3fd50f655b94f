import { readFileSync } from 'node:fs'
import type { ConsentPolicy, ConsentReceipt, Purpose } from '@heed/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createConsent } from '../create-consent.ts'
import { shopPolicy } from '../policy.test.kit.ts'
import { browser } from '../tabs.test.kit.ts'
import { toJsonLd } from './to-json-ld.ts'

const file = new URL('../../../schema/json/consent-receipt.schema.json', import.meta.url)
const accepts = new Ajv2020({ strict: true, allErrors: true, validateFormats: false }).compile(
  JSON.parse(readFileSync(file, 'utf8')) as object,
)

/** A shop whose visitor decided; what its store says of it, and the document. */
function shop(policy: ConsentPolicy = shopPolicy, options: object = {}) {
  const { storage } = browser().tab()
  const store = createConsent({ policy, storage, ...options })
  const receipt = (): ConsentReceipt => {
    const made = store.receipt()
    if (!made) throw new Error('Nothing was decided.')
    return made
  }
  return { store, storage, receipt, document: () => toJsonLd(receipt(), policy) }
}
const recordOf = (document: ReturnType<typeof toJsonLd>) => document['dpv:hasRecordOfActivity']
const processes = (document: ReturnType<typeof toJsonLd>) =>
  Object.fromEntries(
    recordOf(document)['dpv:hasProcess'].map((one) => [one['dpv:hasPurpose']['dct:identifier'], one]),
  )
const statuses = (document: ReturnType<typeof toJsonLd>) =>
  Object.fromEntries(
    Object.entries(processes(document)).map(([id, one]) => [id, one['dpv:hasConsentStatus']?.['@type']]),
  )

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,12}$/)
const words = fc.string({ unit: 'grapheme', maxLength: 40 })
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const without = (object: object) => JSON.parse(JSON.stringify(object)) as unknown
const anyPurpose = fc.record({
  id: slug,
  title: fc.oneof(words, fc.record({ en: words, de: words })),
  description: words,
  version: optional(fc.string({ minLength: 1, maxLength: 64 })),
  required: optional(fc.boolean()),
  sensitive: optional(fc.boolean()),
  services: optional(
    fc.uniqueArray(fc.record({ id: slug, name: words, privacyUrl: optional(fc.webUrl()) }), {
      maxLength: 4,
      selector: ({ id }) => id,
    }),
  ),
})
const anyPolicy = fc
  .record({
    version: fc.string({ minLength: 1, maxLength: 64 }),
    controller: fc.record({
      name: fc.string({ minLength: 1 }),
      contact: words,
      privacyUrl: optional(fc.webUrl()),
    }),
    purposes: fc.uniqueArray(anyPurpose, { minLength: 1, maxLength: 5, selector: ({ id }) => id }),
    regions: fc.constantFrom({ DE: 'opt_out' }, { DE: 'opt_in' }, { DE: 'notice' }),
  })
  .map((policy) => without(policy) as ConsentPolicy)
const anyShown = fc.record({
  locale: fc.constantFrom('en', 'de', 'pt-BR', 'und'),
  variant: fc.constantFrom('banner', 'preferences', 'none'),
  textHash: fc.stringMatching(/^[0-9a-f]{64}$/),
})

describe('a receipt as the visitor keeps it', () => {
  it('is valid against its published schema, whatever the policy and the decisions', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPolicy,
        fc.array(
          fc.record({ choices: fc.array(fc.boolean(), { maxLength: 5 }), shown: anyShown, how: fc.nat(4) }),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        fc.boolean(),
        async (policy, decisions, gpc) => {
          const { store, document } = shop(policy, { region: 'DE', signals: { gpc } })
          for (const { choices, shown, how } of decisions) {
            const named = Object.fromEntries(
              policy.purposes.slice(0, choices.length).map(({ id }, n) => [id, !!choices[n]]),
            )
            if (how === 0) await store.acceptAll(shown)
            else if (how === 1) await store.rejectAll(shown)
            else if (how === 2) await store.withdraw(shown)
            else await store.decide(named, how === 3 ? 'custom' : 'acknowledge', shown, ['page'])
          }
          const written: unknown = JSON.parse(JSON.stringify(document()))
          expect(accepts(written), JSON.stringify(accepts.errors)).toBe(true)
          // What it claims is what the store does: no yes without a choice that counts.
          for (const [id, status] of Object.entries(statuses(document()))) {
            if (status === 'dpv:ConsentGiven')
              expect([store.state(id), store.record?.choices[id]]).toEqual(['granted', true])
            if (status === 'dpv:ConsentRefused' || status === 'dpv:ConsentWithdrawn')
              expect(store.state(id)).toBe('denied')
            if (store.state(id) === 'granted' && status === 'dpv:ConsentUnknown')
              expect(store.model).not.toBe('opt_in')
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('says who asked, what was shown, how and when it was decided, and until when it counts', async () => {
    const { store, document, receipt } = shop()
    await store.decide({ analytics: true, marketing: false }, 'custom', {
      textHash: 'a'.repeat(64),
      locale: 'de',
      variant: 'banner',
    })
    const { record } = receipt()
    const made = document()
    expect(made['dct:conformsTo']).toBe('https://w3id.org/dpv/schema/dpv-27560#receipt')
    expect(recordOf(made)).toMatchObject({
      'dct:identifier': record.id,
      'dpv:hasDataController': { 'dpv:hasName': 'Fern & Field', 'dpv:hasContact': 'privacy@example.com' },
      'dpv:hasNotice': {
        'dct:language': 'de',
        'schema:version': '2026-11-01',
        'heed:variant': 'banner',
        'heed:textHash': 'a'.repeat(64),
      },
      'dpv:hasConsentControl': { 'dpv:isExercisedAt': '/privacy' },
      'dpv:hasJurisdiction': 'Not stated.',
      'heed:record': { '@value': record },
    })
    expect(processes(made)['analytics']).toMatchObject({
      'dpv:hasPurpose': { 'dct:title': 'Statistik', 'dct:description': 'Welche Seiten helfen.' },
      'dpv:hasNecessity': 'dpv:Optional',
      'dpv:hasLegalBasis': 'dpv:ExpressedConsent',
      'dpv:hasConsentStatus': {
        '@type': 'dpv:ConsentGiven',
        'dpv:hasIndicationMethod': 'custom',
        'dpv:isIndicatedAtTime': new Date(record.time).toISOString(),
        'dpv:hasDuration': { 'rdf:value': new Date(record.expires).toISOString() },
      },
    })
    expect(processes(made)['marketing']).not.toHaveProperty('dpv:hasLegalBasis')
    expect(statuses(made)).toEqual({
      necessary: undefined,
      analytics: 'dpv:ConsentGiven',
      feedback: 'dpv:ConsentUnknown',
      marketing: 'dpv:ConsentRefused',
    })
    expect(processes(made)['necessary']).toMatchObject({
      'dpv:hasNecessity': 'dpv:Required',
      'heed:state': 'granted',
    })
  })

  it('calls what was taken back withdrawn, and what is only allowed without asking no consent', async () => {
    const { store, document } = shop()
    await store.acceptAll()
    await store.withdraw()
    expect(statuses(document())).toMatchObject({
      analytics: 'dpv:ConsentWithdrawn',
      marketing: 'dpv:ConsentWithdrawn',
    })
    const open = shop({ ...shopPolicy, regions: { US: 'opt_out' } }, { region: 'US' })
    await open.store.decide({ marketing: false }, 'custom')
    expect(open.store.state('analytics')).toBe('granted')
    expect(statuses(open.document())).toMatchObject({
      analytics: 'dpv:ConsentUnknown',
      marketing: 'dpv:ConsentRefused',
    })
  })

  it('names as recipients the services that the choice was about, not those that joined since', async () => {
    const before = shop()
    await before.store.acceptAll()
    const marketing = shopPolicy.purposes.find(({ id }) => id === 'marketing') as Purpose
    const now: ConsentPolicy = {
      ...shopPolicy,
      purposes: [
        {
          ...marketing,
          services: [
            { id: 'adnet', name: 'Adnet', privacyUrl: 'https://adnet.example/privacy' },
            { id: 'newcomer', name: 'Newcomer' },
          ],
        },
      ],
    }
    const later = shop(now, { storage: before.storage })
    const [process] = Object.values(processes(later.document()))
    expect(process?.['dpv:hasRecipient']).toEqual([
      { '@id': '#controller' },
      {
        '@type': 'dpv:Recipient',
        'dct:identifier': 'adnet',
        'dpv:hasName': 'Adnet',
        'schema:url': 'https://adnet.example/privacy',
      },
      { '@type': 'dpv:Recipient', 'dct:identifier': 'pinwall', 'dpv:hasName': 'pinwall' },
    ])
    // A yes to fewer services than there are is no yes any more.
    expect(process?.['dpv:hasConsentStatus']?.['@type']).toBe('dpv:ConsentUnknown')
    expect(process?.['dpv:hasPurpose']['schema:version']).toBe('2026-11-01')
  })

  it('takes from the site what no policy says', async () => {
    const { store, receipt } = shop()
    await store.acceptAll()
    const made = toJsonLd(receipt(), shopPolicy, {
      jurisdiction: 'DE',
      choicesUrl: 'https://fern.example/choices',
      data: { analytics: ['Pages that were opened', 'Country'] },
      kept: { analytics: 'P14M' },
    })
    expect(recordOf(made)).toMatchObject({
      'dpv:hasJurisdiction': 'loc:DE',
      'dpv:hasConsentControl': { 'dpv:isExercisedAt': 'https://fern.example/choices' },
      'dpv:hasRight': { 'dpv:isExercisedAt': 'https://fern.example/choices' },
    })
    const { analytics, feedback } = processes(made)
    expect(analytics?.['dpv:hasPersonalData'].map((one) => one['dct:description'])).toEqual([
      'Pages that were opened',
      'Country',
    ])
    expect(analytics?.['dpv:hasStorageCondition']['dpv:hasDuration']).toBe('P14M')
    expect(feedback?.['dpv:hasStorageCondition']['dpv:hasDuration']).toBe('Not stated.')
    expect(accepts(JSON.parse(JSON.stringify(made)))).toBe(true)
  })

  it('carries the record itself: signals, withheld fields and all', async () => {
    const { store, document } = shop(shopPolicy, { signals: { gpc: true } })
    await store.decide({ analytics: true }, 'custom', undefined, ['page', 'device'])
    expect(recordOf(document())['heed:gpc']).toBe(true)
    expect(recordOf(document())['heed:record']['@value']).toMatchObject({ withheld: ['page', 'device'] })
  })
})
