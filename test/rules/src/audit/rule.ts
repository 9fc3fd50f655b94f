import type { Audit } from './audit.ts'
import type { Need } from './site.ts'

/** A page of ours that breaks the rule on purpose: the check must see it. */
export interface Broken {
  /** What is wrong with it. */
  readonly is: string
  /** Put into the page's head. */
  readonly head?: string
  /** What the page's server does wrong, by the name of a fault it knows. */
  readonly fault?: 'days' | 'language' | 'no-quebec' | 'not-sensitive' | 'no-services'
}

/** One rule that a browser can test. An engineer's reading of its source, not legal advice. */
export interface Rule {
  /** 1 to 25, as in `docs/guides/consent-rules.md`. */
  readonly number: number
  /** What must hold, in one sentence. */
  readonly rule: string
  /** Where it is written, with the article where there is one. */
  readonly source: string
  /** What of the source no browser can show, or what this check leaves out. */
  readonly leftOut?: string
  /** What a site must offer to be put to this check. Nothing unless told: any address will do. */
  readonly needs?: readonly Need[]
  /** Looks, and says what it found wrong: nothing is a pass. */
  check(audit: Audit): Promise<readonly string[]>
  readonly broken: Broken
}
