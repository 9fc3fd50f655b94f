import type { ConsentSource } from '@heed/schema'
import { signal, type SignalEffects } from './signal.ts'

/** What Google's tags ask about (https://developers.google.com/tag-platform/security/concepts/consent-mode). */
export type GoogleConsentType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage'

/** What holds in some regions, by Google's own reckoning of where the visitor is, while the visitor hasn't chosen. */
export interface GoogleRegion {
  /** ISO 3166-2 codes: `US`, `US-CA`. */
  readonly region: readonly string[]
  /** What is granted there. All else is denied. */
  readonly granted: readonly GoogleConsentType[]
}

/** What `googleConsentMode` takes. */
export interface GoogleConsentOptions {
  /** Which purpose of yours each of Google's types stands for. Those you don't name keep ours. */
  readonly purposes?: Partial<Readonly<Record<GoogleConsentType, string>>>
  /** Other defaults in some regions. They give way to a choice, and never grant what is denied. */
  readonly regions?: readonly GoogleRegion[]
  /** How long Google's tags wait for an update, in milliseconds. They don't unless told. */
  readonly waitForUpdate?: number
  /** Lets ad clicks be carried in the links of the page while cookies are denied. Off unless told. */
  readonly urlPassthrough?: boolean
  /** Takes identifiers of ad clicks out of what is sent while `ad_storage` is denied. On unless told. */
  readonly adsDataRedaction?: boolean
  /** The name of the data layer. `dataLayer` unless told. */
  readonly dataLayer?: string
}

const PURPOSES: Readonly<Record<GoogleConsentType, string>> = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: 'necessary',
}

/**
 * Tells Google's tags what the visitor allowed (Consent Mode v2). At once: one `default`, denied but for what is granted
 * already. At every change: an `update`. Call it before any of Google's tags, or put the default into the head of the page
 * (`docs/guides/consent-signals.md`): if there is one already, only an `update` of what was decided follows it.
 *
 * It loads nothing. Hold the tag itself with the gate until its purpose is granted (basic mode); to load it in any case is
 * Google's advanced mode, and sends pings without cookies while denied.
 *
 * @returns Its own stop. What was said last stays said.
 * @example
 * const stop = googleConsentMode(consent, { waitForUpdate: 500 })
 */
export function googleConsentMode(
  consent: ConsentSource,
  options: GoogleConsentOptions = {},
  effects: SignalEffects = {},
): () => void {
  const { regions = [], waitForUpdate, urlPassthrough, adsDataRedaction = true } = options
  const { dataLayer: name = 'dataLayer' } = options
  const purposes = { ...PURPOSES, ...options.purposes }
  return signal(
    consent,
    effects,
    // States and not verdicts: a no must be heard where a region's default was yes.
    () => Object.entries(purposes).map(([type, purpose]) => [type, consent.state(purpose)] as const),
    (page, states, first) => {
      const layer = (page[name] ??= []) as ArrayLike<unknown>[]
      // Google tells commands from data by their being `arguments`, so a rest parameter won't do.
      function gtag(..._command: unknown[]) {
        // oxlint-disable-next-line prefer-rest-params
        layer.push(arguments)
      }
      const say = (kind: string, unset: (type: string) => unknown, more = {}) => {
        const types = states.map(([type, state]) => [type, state === 'unset' ? unset(type) : state])
        const known = [...types, ...Object.entries(more)].filter(([, value]) => value)
        gtag('consent', kind, Object.fromEntries(known))
      }
      if (!first) return say('update', () => 'denied')
      if (urlPassthrough) gtag('set', 'url_passthrough', true)
      if (adsDataRedaction) gtag('set', 'ads_data_redaction', true)
      if (layer.some((entry) => entry[0] === 'consent' && entry[1] === 'default'))
        return say('update', () => undefined)
      for (const { region, granted = [] } of [{}, ...regions] as Partial<GoogleRegion>[])
        say('default', (type) => ((granted as readonly string[]).includes(type) ? 'granted' : 'denied'), {
          region,
          wait_for_update: waitForUpdate,
        })
    },
  )
}
