/**
 * What the privacy center says itself, in one language. `{name}` is the controller; other names in braces are explained
 * beside their line.
 */
export interface CenterWords {
  /** Heading: the purposes. */
  readonly allows: string
  /** Under that heading. */
  readonly atOnce: string
  /** Heading of the sensitive purposes. */
  readonly apart: string
  /** The state of a purpose. */
  readonly allowed: string
  readonly denied: string
  readonly unset: string
  /** Allowed while nothing is chosen, where the region's rule is opt-out or notice. */
  readonly byRule: string
  /** A browser's signal has refused it. */
  readonly bySignal: string
  /** `{date}`: the day on which it was decided; `{form}`: one of the next four. */
  readonly decided: string
  readonly decidedIn: string
  readonly inBanner: string
  readonly inChoices: string
  readonly inCenter: string
  readonly bySite: string
  /** When only the span is known in which it was decided. `{first}` and `{last}`: dates. */
  readonly between: string
  /** `{date}`: until when it counts. */
  readonly until: string
  /** What a switch has just done. `{title}`: of the purpose, or of the data. */
  readonly nowAllowed: string
  readonly nowDenied: string
  /** Added to that, when it was the last that was allowed. */
  readonly nowNothing: string
  readonly undo: string
  /** Heading: groups of fields, and the sentence under it. */
  readonly data: string
  readonly dataIntro: string
  /** The groups, each with what is in it. */
  readonly page: string
  readonly pageIs: string
  readonly referrer: string
  readonly referrerIs: string
  readonly device: string
  readonly deviceIs: string
  readonly traits: string
  readonly traitsIs: string
  /** The state of a group. */
  readonly leaves: string
  readonly stays: string
  /** Heading: what is held. */
  readonly held: string
  /** Heading, and its lines. */
  readonly onDevice: string
  readonly pseudonym: string
  readonly waiting: string
  readonly surveys: string
  readonly record: string
  readonly none: string
  /** Heading, and its lines. */
  readonly atSite: string
  readonly events: string
  readonly oldest: string
  readonly newest: string
  /** Nothing there carries a name of this browser. */
  readonly nobody: string
  readonly looking: string
  /** It could not be asked. */
  readonly away: string
  readonly offline: string
  readonly again: string
  readonly download: string
  readonly gathering: string
  readonly downloaded: string
  readonly notDownloaded: string
  readonly erase: string
  /** Asks once more, and what else may go. */
  readonly sure: string
  readonly alsoNothing: string
  readonly yes: string
  readonly cancel: string
  readonly erasing: string
  /** The proof. `{count}`: events that were removed; `{date}`: when, by the collector's clock. */
  readonly erased: string
  readonly erasedHere: string
  readonly notErased: string
  /** Heading: receipts. */
  readonly receipts: string
  /** `{date}`: of the decision. */
  readonly receipt: string
  readonly save: string
  readonly noReceipt: string
  /** `{contact}`: the controller's address. */
  readonly older: string
}
