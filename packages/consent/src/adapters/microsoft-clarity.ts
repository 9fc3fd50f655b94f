import type { ConsentSource } from '@heed/schema'
import { signal, type SignalEffects } from './signal.ts'
import { verdicts } from './verdicts.ts'

/** What `microsoftClarity` takes. */
export interface MicrosoftClarityOptions {
  /** The purpose that `ad_Storage` stands for. `marketing` unless told. */
  readonly ads?: string
  /** The purpose that `analytics_Storage` stands for. `analytics` unless told. */
  readonly analytics?: string
}

/**
 * Tells Microsoft Clarity what the visitor allowed, by its `consentv2` call (https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2):
 * at once, before its tag has loaded, and at every change. It loads nothing; hold the tag with the gate.
 *
 * @returns Its own stop. What was said last stays said.
 * @example
 * const stop = microsoftClarity(consent)
 */
export const microsoftClarity = (
  consent: ConsentSource,
  { ads = 'marketing', analytics = 'analytics' }: MicrosoftClarityOptions = {},
  effects: SignalEffects = {},
): (() => void) =>
  signal(
    consent,
    effects,
    () => verdicts(consent, { ad_Storage: ads, analytics_Storage: analytics }),
    (page, now) => {
      // The queue of Clarity's own snippet, which leaves one that is there alone.
      const calls: unknown[] = []
      const queue = Object.assign((...call: unknown[]) => calls.push(call), { q: calls })
      const clarity = (page['clarity'] ??= queue) as typeof queue
      clarity('consentv2', now)
    },
  )
