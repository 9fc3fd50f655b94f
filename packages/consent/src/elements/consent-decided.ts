import type { ConsentMethod } from '@heed/schema'
import type { ConsentShown } from '../consent-store.ts'

/** What `heed-consent-decided` carries: enough for `store.decide(choices, method, shown)`. */
export interface ConsentDecided {
  /** The purposes that were asked about, granted or denied. */
  readonly choices: Readonly<Record<string, boolean>>
  readonly method: ConsentMethod
  readonly shown: ConsentShown
}

declare global {
  interface HTMLElementEventMap {
    'heed-consent-decided': CustomEvent<ConsentDecided>
    'heed-consent-preferences': CustomEvent
  }
  interface DocumentEventMap {
    'heed-consent-decided': CustomEvent<ConsentDecided>
    'heed-consent-preferences': CustomEvent
  }
}
