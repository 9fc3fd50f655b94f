import { CmpApi } from '@iabtechlabtcf/cmpapi'
import type { IabConsent } from './iab-consent.ts'
import { signal } from './signal.ts'
import { tcString, vendorList } from './tc-string.ts'
import type { TcfOptions } from './tcf-options.ts'

/**
 * Puts the interface of the TCF in the place of its stub, and tells it of every change.
 *
 * @returns Its own stop. What was said last stays said.
 */
export async function startTcf(
  consent: IabConsent,
  options: TcfOptions,
  now: () => number = Date.now,
): Promise<() => void> {
  const { cmp } = options
  const list = await vendorList(options)
  const api = new CmpApi(cmp.id, cmp.version ?? 1, true, {
    // The package would look for the list at a place of the IAB's.
    getVendorList: (next: (list: unknown, success: boolean) => void) => next(list.getJson(), true),
  })
  return signal(
    consent,
    {},
    () => {
      const applies = (consent.model ?? 'opt_in') === 'opt_in'
      const asking = Boolean(consent.asks?.().length)
      return { text: applies ? tcString(consent, options, list, now()) : null, asking: applies && asking }
    },
    (_page, { text, asking }) => api.update(text, asking),
  )
}
