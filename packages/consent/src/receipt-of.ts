import type { ConsentPolicy, ConsentReceipt, ConsentRecord, ConsentState } from '@heed/schema'
import { textIn } from './text-in.ts'

/**
 * What the visitor keeps as proof: the record, who asked, and every purpose by the title that was read.
 *
 * @param issued Milliseconds since the epoch.
 */
export const receiptOf = (
  policy: ConsentPolicy,
  record: ConsentRecord,
  state: (purpose: string) => ConsentState,
  issued: number,
): ConsentReceipt => ({
  version: 1,
  issued,
  controller: policy.controller,
  record,
  purposes: policy.purposes.map(({ id, title }) => ({
    id,
    title: textIn(title, record.locale),
    state: state(id),
  })),
})
