import type { IabConsent } from './iab-consent.ts'
import { installStub, type StubKind, type StubPage } from './iab-stub.ts'
import { openLater } from './open-later.ts'
import type { TcfOptions } from './tcf-options.ts'

export type { IabCmp, IabConsent } from './iab-consent.ts'
export type { TcfMeaning, TcfOptions } from './tcf-options.ts'

/** The world outside, for tests that must be exact. */
export interface TcfEffects {
  /** The window. Missing on a server, where nothing is said. */
  readonly page?: StubPage
}

/** How `__tcfapi` answers before it is there (https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework). */
function tcfStub(): StubKind {
  const queue: unknown[] = []
  return {
    name: '__tcfapi',
    handOver: () => queue,
    toCall: ({ command, version, parameter }, reply) => [command, version, reply, parameter],
    answer([command, , callback]) {
      if (command !== 'ping') return false
      if (typeof callback === 'function')
        callback({ gdprApplies: undefined, cmpLoaded: false, cmpStatus: 'stub' }, true)
      return true
    },
  }
}

/**
 * Speaks the TCF 2.3 of IAB Europe: `__tcfapi` at once as a stub, then with the IAB's own packages, which are loaded when this
 * is called (`@iabtechlabtcf/core` and `@iabtechlabtcf/cmpapi`; install them beside this one). Listeners hear every change.
 * GDPR is said to apply where the store's model is `opt_in`.
 *
 * It speaks; it doesn't make a page follow the policies of the TCF, which need a registered CMP and its words.
 *
 * @returns Its own stop. What was said last stays said.
 * @example
 * const stop = tcf(consent, {
 *   cmp: { id: 300 },
 *   gvl: '/vendor-list.json',
 *   purposes: { analytics: { consent: [1, 8] }, marketing: { consent: [1, 2, 3, 4], interest: [7, 9] } },
 * })
 */
export function tcf(
  consent: IabConsent,
  options: TcfOptions,
  { page = globalThis.window as StubPage | undefined }: TcfEffects = {},
): () => void {
  if (!page) return () => {}
  installStub(page, tcfStub())
  return openLater(async () => (await import('./tcf-api.ts')).startTcf(consent, options))
}
