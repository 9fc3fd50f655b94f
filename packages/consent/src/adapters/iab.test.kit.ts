import { GppModel, Sections } from '@iabgpp/cmpapi'
import { GVL, TCString, type VendorList } from '@iabtechlabtcf/core'
import type { ConsentState } from '@heed/schema'
import fc from 'fast-check'
import type { UsOptions } from './gpp-options.ts'
import type { IabConsent } from './iab-consent.ts'
import { tcString } from './tc-string.ts'
import type { TcfMeaning, TcfOptions } from './tcf-options.ts'
import { usFields } from './us-fields.ts'

type Vendor = VendorList['vendors'][string]

/** A vendor list of as many vendors as it is given. */
export const listOf = (vendors: readonly Partial<Vendor>[], version = 42): VendorList => {
  const declared = Object.fromEntries(
    Array.from({ length: 11 }, (_, at) => [at + 1, { id: at + 1, name: `P${at + 1}`, description: '' }]),
  )
  return {
    gvlSpecificationVersion: 3,
    vendorListVersion: version,
    tcfPolicyVersion: 5,
    lastUpdated: '2026-11-05T16:00:00Z',
    purposes: declared,
    specialPurposes: declared,
    features: declared,
    specialFeatures: declared,
    stacks: {},
    dataCategories: {},
    vendors: Object.fromEntries(
      vendors.map((vendor) => [
        vendor.id,
        {
          name: `Vendor ${vendor.id}`,
          purposes: [],
          legIntPurposes: [],
          flexiblePurposes: [],
          specialPurposes: [],
          features: [],
          specialFeatures: [],
          ...vendor,
        },
      ]),
    ),
  } as unknown as VendorList
}

/** Consent that doesn't change. */
export const consentOf = (
  states: Readonly<Record<string, ConsentState>>,
  more: Partial<IabConsent> = {},
): IabConsent => ({
  state: (purpose) => states[purpose] ?? 'unset',
  withheld: () => [],
  subscribe: () => () => {},
  ...more,
})

const IDS = ['functional', 'analytics', 'marketing', 'own']
const state = fc.constantFrom<ConsentState>('granted', 'denied', 'unset')
const states = fc.record(Object.fromEntries(IDS.map((id) => [id, state])))
const numbers = (max: number, size = 6) => fc.uniqueArray(fc.integer({ min: 1, max }), { maxLength: size })

/** Any visitor, any map, any list with ids up to `max`: what a string of the TCF is made of. */
export const anyTcf = (max: number) =>
  fc.record({
    states,
    purposes: fc.dictionary(
      fc.constantFrom(...IDS),
      fc.record({ consent: numbers(11), interest: numbers(11), features: numbers(2) }, { requiredKeys: [] }),
    ),
    vendors: fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max }),
        purposes: numbers(11),
        legIntPurposes: numbers(11),
        specialPurposes: numbers(2),
        deletedDate: fc.option(fc.constant('2025-01-01T00:00:00Z'), { nil: undefined, freq: 6 }),
      }),
      { selector: ({ id }) => id, maxLength: 40 },
    ),
    chosen: fc.option(numbers(max, 30), { nil: undefined }),
    cmp: fc.record({ id: fc.integer({ min: 2, max: 4095 }), version: fc.integer({ min: 0, max: 4095 }) }),
    country: fc.constantFrom('AA', 'DE', 'FR', 'US'),
    time: fc.integer({ min: 1_600_000_000_000, max: 2_000_000_000_000 }),
    standardTexts: fc.boolean(),
  })

const sorted = (ids: Iterable<number>) => [...new Set(ids)].toSorted((a, b) => a - b)
const onesOf = (bits: readonly boolean[]) => bits.flatMap((bit, at) => (bit ? [at + 1] : []))

/** What both packages of the IAB must read from the string, worked out by the rules and without our code. */
function expected({ states, purposes, vendors, chosen }: TcfCase) {
  const of = (part: keyof TcfMeaning) =>
    sorted(IDS.flatMap((id) => (states[id] === 'granted' ? (purposes[id]?.[part] ?? []) : [])))
  const [consents, said] = [of('consent'), of('interest')]
  const shown = vendors.filter(({ id, deletedDate }) => !deletedDate && (!chosen || chosen.includes(id)))
  const ids = (keep: (vendor: TcfCase['vendors'][number]) => boolean) =>
    sorted(shown.filter(keep).map(({ id }) => id))
  return {
    purposes: consents,
    // Purposes 1 and 3 to 6 are never a matter of legitimate interest (TCF 2.2).
    interests: said.filter((purpose) => ![1, 3, 4, 5, 6].includes(purpose)),
    features: of('features'),
    vendors: ids((vendor) => vendor.purposes.some((purpose) => consents.includes(purpose))),
    vendorInterests: ids(
      (vendor) =>
        vendor.legIntPurposes.some((purpose) => said.includes(purpose)) ||
        (!vendor.legIntPurposes.length && vendor.specialPurposes.length > 0),
    ),
    disclosed: ids(() => true),
  }
}

/** One of {@link anyTcf}. */
export type TcfCase = ReturnType<typeof anyTcf> extends fc.Arbitrary<infer Case> ? Case : never

/** Encodes with our code, decodes with `@iabtechlabtcf/core` and with `@iabgpp/cmpapi`: what was expected, and what each read. */
export function tcfRound(one: TcfCase) {
  const { states, purposes, vendors, chosen, cmp, country, time, standardTexts } = one
  const list = listOf(vendors as Partial<Vendor>[])
  const options: TcfOptions = {
    cmp,
    gvl: list,
    purposes: purposes as TcfOptions['purposes'],
    country,
    standardTexts,
    ...(chosen && { vendors: chosen }),
  }
  const text = tcString(consentOf(states), options, new GVL(list), time)
  const head = {
    cmp: [cmp.id, cmp.version],
    country,
    day: Math.floor(time / 86_400_000) * 86_400_000,
    list: 42,
    policy: 5,
    own: standardTexts,
  }
  const core = TCString.decode(text)
  const gpp = new GppModel()
  gpp.decodeSection('tcfeuv2', text)
  const section = new GppModel(gpp.encode()).getSection('tcfeuv2')
  return {
    text,
    expected: { ...head, ...expected(one) },
    core: {
      cmp: [core.cmpId, core.cmpVersion],
      country: core.publisherCountryCode,
      day: core.created.getTime(),
      list: core.vendorListVersion,
      policy: core.policyVersion,
      own: !core.useNonStandardTexts,
      purposes: sorted(core.purposeConsents.values()),
      interests: sorted(core.purposeLegitimateInterests.values()),
      features: sorted(core.specialFeatureOptins.values()),
      vendors: sorted(core.vendorConsents.values()),
      vendorInterests: sorted(core.vendorLegitimateInterests.values()),
      disclosed: sorted(core.vendorsDisclosed.values()),
    },
    gpp: {
      cmp: [section.CmpId, section.CmpVersion],
      country: section.PublisherCountryCode,
      day: new Date(section.Created).getTime(),
      list: section.VendorListVersion,
      policy: section.PolicyVersion,
      own: !section.UseNonStandardStacks,
      purposes: onesOf(section.PurposeConsents),
      interests: onesOf(section.PurposeLegitimateInterests),
      features: onesOf(section.SpecialFeatureOptins),
      vendors: section.VendorConsents,
      vendorInterests: section.VendorLegitimateInterests,
      disclosed: section.VendorsDisclosed,
    },
  }
}

/** The names of all American sections that the package knows. */
export const US_SECTIONS = Sections.SECTION_ORDER.filter((name) => /^us(?!p)/.test(name))

const purposeOrNone = fc.constantFrom<string | false>(...IDS, false)

/** Any visitor and any use of data in the United States. */
export const anyUs = fc.record({
  states,
  gpc: fc.boolean(),
  section: fc.constantFrom(...US_SECTIONS),
  options: fc.record(
    {
      sale: purposeOrNone,
      sharing: purposeOrNone,
      targeted: purposeOrNone,
      sensitive: fc.dictionary(fc.constantFrom(...IDS), numbers(18)),
      mspa: fc.constantFrom<'opt_out' | 'service_provider'>('opt_out', 'service_provider'),
    },
    { requiredKeys: [] },
  ),
})

/** Encodes a section with our code, decodes it with `@iabgpp/cmpapi`. */
export function usRound({
  states,
  gpc,
  section,
  options,
}: typeof anyUs extends fc.Arbitrary<infer C> ? C : never) {
  const model = new GppModel()
  model.setFieldValue(section, 'SaleOptOut', 0)
  const fields = usFields(
    consentOf(states, { signals: { gpc } }),
    options as UsOptions,
    model.getSection(section),
  )
  for (const [name, value] of Object.entries(fields)) model.setFieldValue(section, name, value)
  const text = model.encode()
  const read = new GppModel(text).getSection(section)
  return {
    text,
    fields,
    read: Object.fromEntries(Object.keys(fields).map((name) => [name, read[name]])),
  }
}
