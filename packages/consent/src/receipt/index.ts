export { downloadReceipt } from './download-receipt.ts'
export type { ReceiptDetails } from './receipt-details.ts'
export { toJsonLd } from './to-json-ld.ts'
