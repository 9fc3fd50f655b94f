import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type ConsentPolicy, ConsentPolicySchema } from './consent-policy.ts'
import { type ConsentRecord, ConsentRecordSchema } from './consent-record.ts'

const policy: ConsentPolicy = {
  version: '2026-11-01',
  controller: { name: 'Fern & Field', contact: 'privacy@example.com', privacyUrl: '/privacy' },
  purposes: [
    { id: 'necessary', title: 'Needed', description: 'The shop works.', required: true },
    {
      id: 'analytics',
      title: { en: 'Statistics', de: 'Statistik' },
      description: 'Which pages help.',
      version: '2',
      sensitive: true,
      services: [{ id: 'heed', name: 'Heed', hosts: ['https://*.heed.example'] }],
      cleans: { cookies: ['_ga*'], localStorage: ['heed-visitor'] },
    },
  ],
  regions: { DE: 'opt_in', US: 'opt_out', 'US-CA': 'notice' },
  days: 180,
}
const record: ConsentRecord = {
  id: '01939a7e-7c00-7000-8000-000000000000',
  time: 1_764_000_000_000,
  expires: 1_779_552_000_000,
  policy: '2026-11-01',
  textHash: 'a'.repeat(64),
  locale: 'de',
  variant: 'banner',
  choices: { analytics: true, marketing: false },
  covers: { analytics: ['2', 'heed'], marketing: ['2026-11-01'] },
  withheld: ['referrer'],
  method: 'custom',
  signals: { gpc: true },
}
const acceptedPolicy = (more: object) => v.is(ConsentPolicySchema, { ...policy, ...more })
const acceptedRecord = (more: object) => v.is(ConsentRecordSchema, { ...record, ...more })
const [, analytics] = policy.purposes

describe('a policy', () => {
  test('that is right comes back as it was written', () => {
    expect(v.parse(ConsentPolicySchema, policy)).toEqual(policy)
  })

  test.each([
    ['without a version, because nobody could be asked again', { version: '' }],
    ['without purposes', { purposes: [] }],
    ['with one purpose twice, because a choice could mean either', { purposes: [analytics, analytics] }],
    ['whose decisions last longer than 13 months', { days: 396 }],
    ['whose decisions last no day', { days: 0 }],
    ['without somebody responsible', { controller: undefined }],
    ['with a list where names are expected', { purposes: [{ ...analytics, cleans: [] }] }],
    ['with words in no language', { purposes: [{ ...analytics, title: { '': 'Statistics' } }] }],
    ['with a list of words', { purposes: [{ ...analytics, title: ['Statistics'] }] }],
    ['with a region that is no code', { regions: { Bavaria: 'opt_out' } }],
    ['with a model that nobody knows', { regions: { DE: 'implied' } }],
    ['with a list of regions', { regions: ['opt_out'] }],
    ['with a purpose of no version', { purposes: [{ ...analytics, version: '' }] }],
    ['with a purpose that is half required', { purposes: [{ ...analytics, required: 'mostly' }] }],
    ['with a list of no words', { purposes: [{ ...analytics, title: [] }] }],
  ])('is refused %s', (_, more) => expect(acceptedPolicy(more)).toBe(false))
})

describe('a consent record', () => {
  test('that is right comes back as it was made', () => {
    expect(v.parse(ConsentRecordSchema, record)).toEqual(record)
  })

  test('carries nothing that says who decided', () => {
    const parsed = v.parse(ConsentRecordSchema, {
      ...record,
      visitor: 'v'.repeat(22),
      customer: 'anna',
      ip: '::1',
    })
    expect(parsed).toEqual(record)
  })

  test('may leave out the hash where nothing was shown', () => {
    const { textHash: _, ...signalled } = record
    expect(v.is(ConsentRecordSchema, { ...signalled, method: 'gpc', variant: 'none' })).toBe(true)
  })

  test.each([
    ['with a choice that is neither yes nor no', { choices: { analytics: 'maybe' } }],
    ['with choices in a list', { choices: [true] }],
    ['made in a way that nobody knows', { method: 'scrolled' }],
    ['with a hash that is none', { textHash: 'sha256:abc' }],
    ['without saying which signals there were', { signals: undefined }],
    ['withholding what nobody knows', { withheld: ['thoughts'] }],
    ['covering nothing', { covers: { analytics: [] } }],
    ['covering a list', { covers: ['analytics'] }],
    ['of no policy', { policy: '' }],
    ['before time began', { time: -1 }],
  ])('is refused %s', (_, more) => expect(acceptedRecord(more)).toBe(false))
})
