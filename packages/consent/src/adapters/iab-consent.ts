import type { ConsentModel, ConsentRecord, ConsentSource } from '@heed/schema'

/** What the signals of the IAB read of a store. `createConsent` gives all of it; less is enough. */
export interface IabConsent extends ConsentSource {
  /** `opt_in` is where GDPR is taken to apply, and so is what is not known. */
  readonly model?: ConsentModel
  /** When was decided, and in which language. */
  readonly record?: ConsentRecord | undefined
  /** Global Privacy Control. */
  readonly signals?: { readonly gpc: boolean }
  /** What is still to be asked: while there is something, the visitor is looking at a question. */
  asks?(): readonly string[]
}

/** Who speaks: as registered with the IAB. */
export interface IabCmp {
  /** The id that IAB Europe gave you. Heed has none: it is the site that registers. */
  readonly id: number
  /** Your own count of releases. 1 unless told. */
  readonly version?: number
}
