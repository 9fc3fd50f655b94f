import type { ConsentSource } from '@heed/schema'
import { signal, type SignalEffects } from './signal.ts'
import { verdicts } from './verdicts.ts'

/** What `microsoftUet` takes. */
export interface MicrosoftUetOptions {
  /** The purpose that `ad_storage` stands for. `marketing` unless told. */
  readonly purpose?: string
}

/**
 * Tells Microsoft Advertising (Universal Event Tracking) what the visitor allowed: one `default` before its tag, an `update`
 * at every change (https://help.ads.microsoft.com/#apex/ads/en/60119/1). It loads nothing; hold the tag with the gate.
 *
 * @returns Its own stop. What was said last stays said.
 * @example
 * const stop = microsoftUet(consent)
 */
export const microsoftUet = (
  consent: ConsentSource,
  { purpose = 'marketing' }: MicrosoftUetOptions = {},
  effects: SignalEffects = {},
): (() => void) =>
  signal(
    consent,
    effects,
    () => verdicts(consent, { ad_storage: purpose }),
    (page, now) => {
      // Read anew each time: the tag puts an object of its own in the place of the list.
      const queue = (page['uetq'] ??= []) as unknown[]
      const fresh = Array.isArray(queue) && !queue.includes('default')
      queue.push('consent', fresh ? 'default' : 'update', now)
    },
  )
