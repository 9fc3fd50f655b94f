import type { IabCmp } from './iab-consent.ts'

/** What one of your purposes stands for in the words of the TCF. Numbers as in the Global Vendor List. */
export interface TcfMeaning {
  /** Purposes (1 to 11) that it consents to. */
  readonly consent?: readonly number[]
  /** Purposes (2, 7 to 11) for which it lets legitimate interest stand. */
  readonly interest?: readonly number[]
  /** Special features (1, 2) that it opts in to. */
  readonly features?: readonly number[]
}

/** What `tcf` takes. */
export interface TcfOptions {
  /** Who speaks. */
  readonly cmp: IabCmp
  /** The Global Vendor List: where it lies on your site, or what stands in it. */
  readonly gvl: string | object
  /** Your purposes, in the words of the TCF. */
  readonly purposes: Readonly<Record<string, TcfMeaning>>
  /** Ids of the vendors that you work with and show. All of the list unless told. */
  readonly vendors?: readonly number[]
  /** Where you, the publisher, are: ISO 3166-1 alpha-2. `AA`, unknown, unless told. */
  readonly country?: string
  /** True where your policy speaks in the standard words of the TCF and no others. */
  readonly standardTexts?: boolean
}
