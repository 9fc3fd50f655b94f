import { GVL, TCModel, TCString } from '@iabtechlabtcf/core'
import type { IabConsent } from './iab-consent.ts'
import type { TcfMeaning, TcfOptions } from './tcf-options.ts'

/** The language of the decision, where the TCF knows it. */
function languageOf(consent: IabConsent): string | undefined {
  const locale = consent.record?.locale.toUpperCase()
  return [locale, locale?.slice(0, 2)].find((tag) => tag && TCModel.consentLanguages.has(tag))
}

/**
 * What the visitor allowed, as a model of the TCF. A purpose of the TCF is consented to when one of yours that stands for it
 * is granted; unset is no. A vendor is, when a purpose that it declares is.
 *
 * @param time The day of the string while nothing is decided, in milliseconds since the epoch.
 * @example
 * TCString.encode(tcModel(consent, options, new GVL(list), Date.now()))
 */
export function tcModel(consent: IabConsent, options: TcfOptions, list: GVL, time: number): TCModel {
  const { cmp, purposes, vendors, country, standardTexts = false } = options
  const granted = Object.entries(purposes).filter(([id]) => consent.state(id) === 'granted')
  const all = (part: keyof TcfMeaning) => granted.flatMap(([, meaning]) => meaning[part] ?? [])
  const [consents, interests] = [all('consent'), all('interest')]

  const model = new TCModel(list)
  model.cmpId = cmp.id
  model.cmpVersion = cmp.version ?? 1
  model.isServiceSpecific = true
  model.useNonStandardTexts = !standardTexts
  if (country) model.publisherCountryCode = country
  model.purposeConsents.set(consents)
  model.purposeLegitimateInterests.set(interests)
  model.publisherConsents.set(consents)
  model.publisherLegitimateInterests.set(interests)
  model.specialFeatureOptins.set(all('features'))
  const shown = Object.values(list.vendors).filter(
    ({ id, deletedDate }) => !deletedDate && (vendors?.includes(id) ?? true),
  )
  for (const { id, purposes, legIntPurposes, specialPurposes } of shown) {
    model.vendorsDisclosed.set(id)
    if (purposes.some((purpose) => consents.includes(purpose))) model.vendorConsents.set(id)
    // A vendor with special purposes alone rests on legitimate interest as soon as it is shown (policy of June 2021).
    const special = !legIntPurposes.length && specialPurposes.length > 0
    if (special || legIntPurposes.some((purpose) => interests.includes(purpose)))
      model.vendorLegitimateInterests.set(id)
  }
  const day = new Date(Math.floor((consent.record?.time ?? time) / 86_400_000) * 86_400_000)
  model.created = day
  model.lastUpdated = day
  return model
}

/** Reads the Global Vendor List from where the site keeps it, or takes it as given. Rejects what is no vendor list. */
export async function vendorList({ gvl }: Pick<TcfOptions, 'gvl'>): Promise<GVL> {
  const list = typeof gvl === 'string' ? await (await fetch(gvl)).json() : gvl
  // Without vendors the package would go and fetch a list from wherever it was told.
  if (!list?.vendors) throw new Error('this is no Global Vendor List')
  const read = new GVL(list)
  // To encode, the package copies the list twice over, which takes longer than all else; nobody changes this one.
  read.clone = () => read
  return read
}

/**
 * What the visitor allowed, as a TC string of the TCF 2.3: the segment of the vendors that were shown included.
 *
 * @example
 * tcString(consent, options, await vendorList(options), Date.now()) // 'CQ….IAAA….YAAA'
 */
export function tcString(consent: IabConsent, options: TcfOptions, list: GVL, time: number): string {
  const language = languageOf(consent)
  // The package writes the language of the list, and to change that it would fetch another.
  if (language) Object.defineProperty(list, 'language', { value: language, configurable: true })
  return TCString.encode(tcModel(consent, options, list, time))
}
