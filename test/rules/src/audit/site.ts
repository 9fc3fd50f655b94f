import type { ConsentRecord } from '@heed/schema'
import type { Page } from 'playwright-core'

/** What some rules need of a site, beyond its address. */
export type Need =
  | 'another page'
  | 'known words'
  | 'languages'
  | 'policies'
  | 'records'
  | 'regions'
  | 'separate purposes'

/** What a page can be asked to be like. */
export interface Circumstances {
  /** ISO 3166 code of the visitor's region. */
  readonly region?: string
  /** BCP 47 tag of the page's language. */
  readonly lang?: string
  /** A later policy: with one more purpose, one more service, new words, or a sensitive purpose. */
  readonly policy?: 'grown' | 'joined' | 'reworded' | 'sensitive'
}

/** What a site says of one of its purposes. */
export interface SaidPurpose {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly services: readonly string[]
}

/** What the site's owner keeps of a decision. */
export interface Proof {
  readonly record: ConsentRecord
  /** Whether anything beside the record says who decided. */
  readonly named: boolean
  /** Who it was, where that was allowed. */
  readonly visitor?: string
}

/** A site under test. The same checks run on ours and on any other. */
export interface Site {
  readonly offers: ReadonlySet<Need>
  /** The address of a page of the site. */
  url(page: 'home' | 'other', circumstances?: Circumstances): string
  /** Which purpose a request serves; undefined for the page's own needs. */
  purposeOf(url: URL): string | undefined
  /** Names on the device that need no consent: before a choice, and after a refusal. */
  readonly necessary: { readonly before: RegExp; readonly after: RegExp }
  /** Resolves when the consent manager of this page works. */
  ready(page: Page): Promise<void>
  /** What the site says in one language. Only with `known words`. */
  words(lang: string): { readonly controller: string; readonly purposes: readonly SaidPurpose[] }
  /** What the owner keeps of this visitor's newest decision. Only with `records`. */
  proof(page: Page): Promise<Proof | undefined>
}
