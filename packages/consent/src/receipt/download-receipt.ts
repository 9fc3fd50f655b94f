import type { ConsentPolicy, ConsentReceipt } from '@heed/schema'
import { downloadJson } from '../download-json.ts'
import type { ReceiptDetails } from './receipt-details.ts'
import { toJsonLd } from './to-json-ld.ts'

/**
 * Saves a receipt as `heed-consent-2026-11-22-0193….json` on the visitor's device. To be called in a press of theirs. It works
 * under a strict Content Security Policy: nothing is fetched, written as HTML or run.
 *
 * @returns The name of the file. Undefined where the browser can't save one.
 * @example
 * const receipt = consent.receipt()
 * if (receipt) downloadReceipt(receipt, policy)
 */
export function downloadReceipt(
  receipt: ConsentReceipt,
  policy: ConsentPolicy,
  details?: ReceiptDetails,
): string | undefined {
  try {
    const { id, time } = receipt.record
    const name = `heed-consent-${new Date(time).toISOString().slice(0, 10)}-${id}`
    downloadJson(name, toJsonLd(receipt, policy, details), 'application/ld+json')
    return `${name}.json`
  } catch (error) {
    console.error(error)
    return undefined
  }
}
