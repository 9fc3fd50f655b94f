import { GVL, TCString } from '@iabtechlabtcf/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTcf, anyUs, consentOf, listOf, tcfRound, US_SECTIONS, usRound } from './iab.test.kit.ts'
import { tcString, vendorList } from './tc-string.ts'
import type { TcfOptions } from './tcf-options.ts'
import { usFields } from './us-fields.ts'

const NOV_22 = Date.UTC(2026, 10, 22)
const list = listOf([
  { id: 2, purposes: [1, 2], legIntPurposes: [7] },
  { id: 9, purposes: [8] },
  { id: 11, specialPurposes: [1] },
  { id: 12, purposes: [1], deletedDate: '2025-01-01T00:00:00Z' },
])
const options: TcfOptions = {
  cmp: { id: 300, version: 3 },
  gvl: list,
  purposes: {
    analytics: { consent: [1, 8] },
    marketing: { consent: [1, 2, 3, 4], interest: [7], features: [1] },
  },
}
const decode = (states: Parameters<typeof consentOf>[0], more?: Parameters<typeof consentOf>[1]) =>
  TCString.decode(tcString(consentOf(states, more), options, new GVL(list), NOV_22 + 12_345))
const ids = (vector: { values(): Iterable<number> }) => [...vector.values()]

describe('a string of the TCF 2.3', () => {
  it('says no to everything before a choice, and names the vendors that were shown', () => {
    const text = tcString(consentOf({}), options, new GVL(list), NOV_22)
    const model = TCString.decode(text)
    expect(ids(model.purposeConsents)).toEqual([])
    expect(ids(model.purposeLegitimateInterests)).toEqual([])
    expect(ids(model.vendorConsents)).toEqual([])
    expect(ids(model.vendorsDisclosed)).toEqual([2, 9, 11])
    // The three bits before a segment say which it is: 1 is that of the disclosed vendors, which 2.3 asks for.
    expect(text.split('.').map((segment) => segment[0])).toEqual(['C', 'I', 'Y'])
  })

  it('says yes to what the visitor allowed, and to the vendors that work for it', () => {
    const model = decode({ analytics: 'granted', marketing: 'denied' })
    expect(ids(model.purposeConsents)).toEqual([1, 8])
    expect(ids(model.publisherConsents)).toEqual([1, 8])
    expect(ids(model.vendorConsents)).toEqual([2, 9])
    expect(ids(model.purposeLegitimateInterests)).toEqual([])
    expect(ids(model.specialFeatureOptins)).toEqual([])
    expect(ids(model.vendorLegitimateInterests)).toEqual([11])
  })

  it('lets legitimate interest and special features stand only where they were allowed', () => {
    const model = decode({ marketing: 'granted' })
    expect(ids(model.purposeLegitimateInterests)).toEqual([7])
    expect(ids(model.specialFeatureOptins)).toEqual([1])
    expect(ids(model.vendorLegitimateInterests)).toEqual([2, 11])
  })

  it('carries the day and the language of the decision, not of this visit', () => {
    const record = { time: NOV_22 - 3 * 86_400_000 + 5, locale: 'pt-BR' }
    const model = decode({}, { record: record as never })
    expect(model.created.getTime()).toBe(NOV_22 - 3 * 86_400_000)
    expect(model.lastUpdated).toEqual(model.created)
    expect(model.consentLanguage).toBe('PT')
    expect(decode({}).created.getTime()).toBe(NOV_22)
    expect(decode({}).consentLanguage).toBe('EN')
  })

  it('is for this site alone, in words of the site’s own unless told', () => {
    const model = decode({})
    expect(model.isServiceSpecific).toBe(true)
    expect(model.useNonStandardTexts).toBe(true)
  })

  it('takes a vendor list from the site, and refuses what is none', async () => {
    await expect(vendorList({ gvl: list })).resolves.toBeInstanceOf(GVL)
    await expect(vendorList({ gvl: {} })).rejects.toThrow('no Global Vendor List')
  })

  it('is read the same by the IAB’s two packages, whatever the visitor, the map and the list', () => {
    fc.assert(
      fc.property(anyTcf(120), (one) => {
        const { expected, core, gpp } = tcfRound(one)
        expect(core).toEqual(expected)
        expect(gpp).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('an American section of the GPP', () => {
  const empty = {
    SaleOptOutNotice: 0,
    SharingOptOutNotice: 0,
    SaleOptOut: 0,
    SharingOptOut: 0,
    TargetedAdvertisingOptOut: 0,
    SensitiveDataProcessing: [0, 0, 0],
    MspaCoveredTransaction: 1,
    MspaMode: 0,
    Gpc: false,
  }

  it('says who opted out, and who did not', () => {
    expect(usFields(consentOf({ marketing: 'denied' }), {}, empty)).toMatchObject({
      SaleOptOutNotice: 1,
      SaleOptOut: 1,
      SharingOptOut: 1,
      TargetedAdvertisingOptOut: 1,
    })
    expect(usFields(consentOf({ marketing: 'granted' }), {}, empty)).toMatchObject({
      SaleOptOut: 2,
      SharingOptOut: 2,
      TargetedAdvertisingOptOut: 2,
    })
    expect(usFields(consentOf({}), {}, empty)).toMatchObject({ SaleOptOut: 1 })
  })

  it('takes Global Privacy Control for an opt-out of sale and sharing, whatever the purpose', () => {
    const consent = consentOf({ ads: 'granted' }, { signals: { gpc: true } })
    const fields = usFields(consent, { sale: 'ads', sharing: 'ads', targeted: 'ads' }, empty)
    expect(fields).toMatchObject({ Gpc: true, SaleOptOut: 1, SharingOptOut: 1, TargetedAdvertisingOptOut: 1 })
  })

  it('says that what a site does not do does not apply', () => {
    const consent = consentOf({ marketing: 'denied' }, { signals: { gpc: true } })
    const fields = usFields(consent, { sale: false, sharing: false }, empty)
    expect(fields).toMatchObject({
      SaleOptOutNotice: 0,
      SaleOptOut: 0,
      SharingOptOutNotice: 0,
      SharingOptOut: 0,
    })
  })

  it('signs no agreement that the site did not sign', () => {
    expect(usFields(consentOf({}), {}, empty)).toMatchObject({ MspaCoveredTransaction: 2, MspaMode: 0 })
    expect(usFields(consentOf({}), { mspa: 'service_provider' }, empty)).toMatchObject({
      MspaCoveredTransaction: 1,
      MspaMode: 2,
    })
  })

  it('allows sensitive data only where every purpose that uses it was allowed', () => {
    const consent = consentOf({ health: 'granted', place: 'denied' })
    const sensitive = { place: [2], health: [1, 2, 9, 0] }
    expect(usFields(consent, { sensitive }, empty)['SensitiveDataProcessing']).toEqual([2, 1, 0])
  })

  it('is read by the IAB’s package as it was meant, in every section, whatever the visitor and the site', () => {
    expect(US_SECTIONS).toContain('usnat')
    expect(US_SECTIONS.length).toBeGreaterThan(19)
    fc.assert(
      fc.property(anyUs, (one) => {
        const { fields, read } = usRound(one)
        expect(read).toEqual(fields)
      }),
      { numRuns: 1000 },
    )
  })
})
