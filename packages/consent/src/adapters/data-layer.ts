import type { ConsentSource, ConsentState } from '@heed/schema'
import { signal, type SignalEffects } from './signal.ts'

/** What `dataLayer` takes. */
export interface DataLayerOptions {
  /** The ids to report, from your policy. The five that Heed knows unless told. */
  readonly purposes?: readonly string[]
  /** The name of the event, and of the states in it. `heed_consent` unless told. */
  readonly event?: string
  /** The name of the data layer. `dataLayer` unless told. */
  readonly layer?: string
}

const PURPOSES = ['necessary', 'functional', 'analytics', 'feedback', 'marketing']

/**
 * Pushes an event with the state of every purpose, now and at every change, for a tag manager to act on:
 * `{ event: 'heed_consent', heed_consent: { analytics: 'granted', marketing: 'denied', … } }`.
 *
 * @returns Its own stop.
 * @example
 * const stop = dataLayer(consent, { purposes: policy.purposes.map(({ id }) => id) })
 */
export const dataLayer = (
  consent: ConsentSource,
  { purposes = PURPOSES, event = 'heed_consent', layer = 'dataLayer' }: DataLayerOptions = {},
  effects: SignalEffects = {},
): (() => void) =>
  signal(
    consent,
    effects,
    (): Record<string, ConsentState> =>
      Object.fromEntries(purposes.map((purpose) => [purpose, consent.state(purpose)])),
    (page, states) => {
      const list = (page[layer] ??= []) as unknown[]
      list.push({ event, [event]: states })
    },
  )
