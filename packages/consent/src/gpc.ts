import type { ConsentSignals } from './consent-store.ts'

/**
 * Whether Global Privacy Control refuses a purpose: the signal says "don't sell or share" (11 CCR 7025), and
 * `marketing` is where that happens.
 *
 * @example
 * refusedByGpc('marketing') // true
 */
export const refusedByGpc = (purpose: string): boolean => purpose === 'marketing'

/** Whether a signal of the browser refuses a purpose now. */
export const isRefused = (purpose: string, signals: ConsentSignals): boolean =>
  signals.gpc && refusedByGpc(purpose)

/** The signals of this browser, read when they are asked for. */
export const browserSignals: ConsentSignals = {
  get gpc() {
    return (
      (globalThis.navigator as (Navigator & { globalPrivacyControl?: unknown }) | undefined)
        ?.globalPrivacyControl === true
    )
  },
}
