import type { ConsentPolicy, ConsentReceipt } from '@heed/schema'
import type { ReceiptDetails } from './receipt-details.ts'
import { toJsonLd } from './to-json-ld.ts'

/** A browser may read a file a moment after it was asked to save it. */
const UNTIL_SAVED = 60_000

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
    const name = `heed-consent-${new Date(time).toISOString().slice(0, 10)}-${id}.json`
    const text = `${JSON.stringify(toJsonLd(receipt, policy, details), null, 2)}\n`
    const url = URL.createObjectURL(new Blob([text], { type: 'application/ld+json' }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    // A page that counts clicks on links has nothing to do with this one.
    link.dispatchEvent(new MouseEvent('click', { cancelable: true }))
    setTimeout(() => URL.revokeObjectURL(url), UNTIL_SAVED)
    return name
  } catch (error) {
    console.error(error)
    return undefined
  }
}
