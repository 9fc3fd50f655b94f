import type { UsOptions } from './gpp-options.ts'
import type { IabConsent } from './iab-consent.ts'

/** A field of a section: a number, a list of them, or yes and no. */
export type UsField = number | readonly number[] | boolean

const [NO, YES] = [2, 1]

/**
 * What the visitor allowed, in the words of the American sections of the GPP (https://github.com/IABTechLab/Global-Privacy-Platform).
 * Who didn't allow has opted out; Global Privacy Control opts out of sale, sharing and targeted advertising whatever the purpose.
 *
 * @param empty The section with nothing in it: it says which fields there are, and how long its lists are.
 * @returns The fields that this section has.
 * @example
 * usFields(consent, {}, { Version: 1, SaleOptOutNotice: 0, SaleOptOut: 0 }) // { SaleOptOutNotice: 1, SaleOptOut: 1 }
 */
export function usFields(
  consent: IabConsent,
  options: UsOptions,
  empty: Readonly<Record<string, unknown>>,
): Record<string, UsField> {
  const { sale = 'marketing', sharing = 'marketing', targeted = 'marketing', sensitive, mspa } = options
  const gpc = consent.signals?.gpc === true
  const refused = (purpose: string) => (consent.state(purpose) === 'granted' ? NO : YES)
  const optOut = (purpose: string | false) => purpose !== false && (gpc ? YES : refused(purpose))
  const notice = (used: unknown) => (used ? YES : 0)

  const places = Array.from(Object(empty['SensitiveDataProcessing']) as ArrayLike<number>)
  for (const [purpose, positions] of Object.entries(sensitive ?? {}))
    for (const place of positions)
      // Here the numbers mean consent: 1 no, 2 yes. One purpose that is refused is enough for no.
      if (place > 0 && place <= places.length && places[place - 1] !== YES)
        places[place - 1] = refused(purpose)

  const fields: Record<string, UsField> = {
    SharingNotice: YES,
    ProcessingNotice: YES,
    SaleOptOutNotice: notice(sale),
    SharingOptOutNotice: notice(sharing),
    TargetedAdvertisingOptOutNotice: notice(targeted),
    SensitiveDataProcessingOptOutNotice: notice(sensitive),
    SensitiveDataOptOutNotice: notice(sensitive),
    SensitiveDataLimitUseNotice: notice(sensitive),
    SaleOptOut: Number(optOut(sale)),
    SharingOptOut: Number(optOut(sharing)),
    TargetedAdvertisingOptOut: Number(optOut(targeted)),
    SensitiveDataProcessing: places,
    // The package says yes unless told, which would declare an agreement that nobody signed.
    MspaCoveredTransaction: mspa ? YES : NO,
    MspaOptOutOptionMode: mspa ? (mspa === 'opt_out' ? YES : NO) : 0,
    MspaServiceProviderMode: mspa ? (mspa === 'service_provider' ? YES : NO) : 0,
    MspaMode: mspa ? (mspa === 'opt_out' ? 1 : 2) : 0,
    Gpc: gpc,
  }
  return Object.fromEntries(Object.entries(fields).filter(([name]) => Object.hasOwn(empty, name)))
}
