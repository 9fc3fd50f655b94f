import type { ConsentSource } from '@heed/schema'

/** Which purposes a signal denies, by signal. Purposes are named by the site: only it knows what it does under them. */
export interface SignalRules {
  /**
   * Global Privacy Control (https://www.w3.org/TR/gpc/): the person asks that their data is neither sold nor shared, and not used
   * to follow them across sites. In some places of the world the law makes it binding. Sent by Firefox, Safari and others.
   */
  readonly globalPrivacyControl?: readonly string[]
  /**
   * Do Not Track (https://www.w3.org/TR/tracking-dnt/): the person asked not to be tracked. Its standard was discontinued in 2019 and
   * browsers are taking the setting away; where `navigator.doNotTrack` still is `'1'`, somebody chose it or had it chosen for them.
   */
  readonly doNotTrack?: readonly string[]
}

/** What a browser says, each time it is asked. */
export interface SignalWorld {
  readonly navigator?: { readonly globalPrivacyControl?: unknown; readonly doNotTrack?: unknown } | undefined
}

/**
 * A consent source that also listens to the browser: while it sends a signal, the purposes that the site names for it are `denied`,
 * whatever the visitor decided before. Everything else is what `consent` says: unset stays unset, and no signal ever grants
 * anything. The signals are read at every question, so that none is remembered longer than it is sent; browsers tell nobody when
 * they change, so what is on the device of a purpose that a signal denies leaves it at the next event or the next page.
 *
 * Without rules nothing changes. `@heed/consent` itself already denies `marketing` under Global Privacy Control; this is for the
 * site's other purposes, for Do Not Track, and for consent sources of others.
 *
 * @param world Where the signals are read. The page, unless told; nowhere on a server.
 * @example
 * const rules = { globalPrivacyControl: ['marketing'], doNotTrack: ['analytics'] }
 * const tracker = createTracker({ site: 'shop', endpoint: '/heed', consent: respectSignals(consent, rules) })
 */
export function respectSignals(
  consent: ConsentSource,
  { globalPrivacyControl = [], doNotTrack = [] }: SignalRules = {},
  world: SignalWorld = globalThis as SignalWorld,
): ConsentSource {
  const isDenied = (purpose: string) =>
    (world.navigator?.globalPrivacyControl === true && globalPrivacyControl.includes(purpose)) ||
    (world.navigator?.doNotTrack === '1' && doNotTrack.includes(purpose))
  return {
    state: (purpose) => (isDenied(purpose) ? 'denied' : consent.state(purpose)),
    withheld: () => consent.withheld(),
    subscribe: (listener) => consent.subscribe(listener),
  }
}
