import type { ConsentMethod, FieldGroup } from '@heed/schema'
import type { ConsentShown } from '../consent-store.ts'

/** What `heed-consent-decided` carries: enough for `store.decide(choices, method, shown, withheld)`. */
export interface ConsentDecided {
  /** The purposes that were asked about, granted or denied. */
  readonly choices: Readonly<Record<string, boolean>>
  readonly method: ConsentMethod
  readonly shown: ConsentShown
  /** The groups of fields that must not leave from now on. Missing where that was not decided. */
  readonly withheld?: readonly FieldGroup[]
}

declare global {
  interface HTMLElementEventMap {
    'heed-consent-decided': CustomEvent<ConsentDecided>
    'heed-consent-preferences': CustomEvent
  }
  interface DocumentEventMap {
    'heed-consent-decided': CustomEvent<ConsentDecided>
    'heed-consent-preferences': CustomEvent
    /** An element came that wants to know what is allowed; `detail` is the element. Bubbles, composed. */
    'heed-consent-wanted': CustomEvent<HTMLElement>
    /** What is allowed has changed, or somebody came who knows: everyone ask again. */
    'heed-consent-changed': Event
  }
}
