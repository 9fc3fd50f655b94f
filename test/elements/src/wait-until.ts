import { waitUntil as openWc } from '@open-wc/testing'

/** As `waitUntil` of the testing library, with the patience that a busy machine needs: three engines run beside each other. */
export const waitUntil: typeof openWc = (condition, message, options) =>
  openWc(condition, message, { timeout: 15_000, ...options })
