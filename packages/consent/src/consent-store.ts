import type {
  ConsentMethod,
  ConsentModel,
  ConsentPolicy,
  ConsentReceipt,
  ConsentRecord,
  ConsentSource,
  FieldGroup,
} from '@heed/schema'
import type { Cleaner } from './clean.ts'

/** What the browser says by itself. Read at every decision, so a getter is welcome. */
export interface ConsentSignals {
  /** Global Privacy Control (https://w3c.github.io/gpc/): true when the visitor's browser sends it. */
  readonly gpc: boolean
}

/** What was on the screen when a visitor decided: it goes into the record as proof. */
export interface ConsentShown {
  /** SHA-256 of the exact text, from `textHash`. Missing where it can't be computed (no secure context). */
  readonly textHash?: string
  /** BCP 47 tag of the language that was shown. `und` when nothing was. */
  readonly locale: string
  /** `banner`, `preferences`, a site's own name, or `none`. At most 64 characters. */
  readonly variant: string
}

/** The three methods of `Storage` that the record needs, and a way to hear of changes. */
export interface ConsentStorage extends Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  /**
   * Calls `listener` when somebody else changed what is kept, where the `storage` event of the page doesn't: another
   * subdomain, say. Returns its own stop.
   */
  watch?(listener: () => void): () => void
}

/** What `createConsent` takes. */
export interface ConsentOptions {
  /** What the site asks for. Changing its `version` asks everyone again. */
  readonly policy: ConsentPolicy
  /** Where the record rests under the key `heed-consent`. `localStorage` unless told. */
  readonly storage?: ConsentStorage
  /**
   * Where the visitor is, as your server knows it: an ISO 3166 code such as `DE` or `US-CA`. The policy's `regions` say
   * what holds there; without a region, and in one that is not named, nothing is allowed before a yes.
   */
  readonly region?: string
  /** What the browser says. `navigator.globalPrivacyControl` unless told. */
  readonly signals?: ConsentSignals
}

/** What of a window the store uses. */
export interface ConsentPage extends EventTarget {
  readonly localStorage?: ConsentStorage
}

/** The world outside, for tests that must be exact. */
export interface ConsentEffects {
  /** Milliseconds since the epoch. */
  readonly now?: () => number
  /** The window whose tabs are listened to. Missing on a server, where nothing is listened to. */
  readonly page?: ConsentPage
  /** Removes from the device what a purpose left there. */
  readonly clean?: Cleaner
}

/** What the visitor allowed: read it, change it, prove it. Nothing here throws or rejects. */
export interface ConsentStore extends ConsentSource {
  /** The decision that counts now, frozen. Undefined before a choice, and after it ran out. */
  readonly record: ConsentRecord | undefined
  /** What the browser says, and the store honours. */
  readonly signals: ConsentSignals
  /** What holds in the visitor's region while nothing is chosen. */
  readonly model: ConsentModel
  /** The purposes that the visitor is still to be asked about, or told of: those no decision covers. */
  asks(): readonly string[]
  /**
   * Keeps a decision. It counts as soon as the call returns; the promise waits until the storage of what was denied
   * is gone. A purpose that `choices` doesn't name stays as it was, and never lasts longer because of this.
   * `withheld` stays as it was when it isn't given.
   */
  decide(
    choices: Readonly<Record<string, boolean>>,
    method: ConsentMethod,
    shown?: ConsentShown,
    withheld?: readonly FieldGroup[],
  ): Promise<void>
  /** Grants every purpose that the browser's signals don't refuse. */
  acceptAll(shown?: ConsentShown): Promise<void>
  /** Denies every purpose that can be denied. */
  rejectAll(shown?: ConsentShown): Promise<void>
  /** Takes back everything, and says so in the record. */
  withdraw(shown?: ConsentShown): Promise<void>
  /** What the visitor may keep as proof. Undefined while nothing is decided. */
  receipt(): ConsentReceipt | undefined
}
