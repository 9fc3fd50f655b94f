import type { ConsentSource } from '@heed/schema'
import { signal, type SignalEffects } from './signal.ts'

/** What `matomo` takes. */
export interface MatomoOptions {
  /** The purpose that Matomo works for. `analytics` unless told. */
  readonly purpose?: string
  /** True asks for cookies alone: without consent Matomo still counts, with no cookie. Your law decides whether it may. */
  readonly cookiesOnly?: boolean
}

/**
 * Tells Matomo what the visitor allowed (https://developer.matomo.org/guides/tracking-consent): consent is required from the
 * start, given when it is granted, forgotten when it is taken back. Call it before the tracking code runs.
 *
 * Forgetting makes Matomo write a cookie, `mtm_consent_removed`; name `mtm_*` in what the purpose `cleans` to be rid of it.
 *
 * @returns Its own stop. What was said last stays said.
 * @example
 * const stop = matomo(consent)
 */
export function matomo(
  consent: ConsentSource,
  { purpose = 'analytics', cookiesOnly = false }: MatomoOptions = {},
  effects: SignalEffects = {},
): () => void {
  const what = `${cookiesOnly ? 'Cookie' : ''}Consent`
  const given = [`set${what}Given`]
  return signal(
    consent,
    effects,
    () => consent.state(purpose) === 'granted',
    (page, granted, first) => {
      const queue = (page['_paq'] ??= []) as unknown[][]
      const waiting = Array.isArray(queue)
      const required = `require${what}`
      if (first && !(waiting && queue.some(([command]) => command === required))) queue.push([required])
      if (granted) return void queue.push(given)
      if (first) return
      // A yes that Matomo hasn't read yet would let go what waits, whatever follows it: so it is taken out of the queue.
      const at = waiting ? queue.indexOf(given) : -1
      if (at >= 0) queue.splice(at, 1)
      else queue.push([`forget${what}Given`])
    },
  )
}
