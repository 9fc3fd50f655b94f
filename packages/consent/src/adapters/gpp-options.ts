import type { IabCmp } from './iab-consent.ts'
import type { TcfOptions } from './tcf-options.ts'

/** What you do with data in the United States. `false` says that you don't. */
export interface UsOptions {
  /** The section that holds for this visitor, by your own law: `usnat`, `usca`, `usva`, … `usnat` unless told. */
  readonly section?: string
  /** The purpose under which you sell data. `marketing` unless told. */
  readonly sale?: string | false
  /** The purpose under which you share data for advertising across sites (California). `marketing` unless told. */
  readonly sharing?: string | false
  /** The purpose under which you show targeted advertising. `marketing` unless told. */
  readonly targeted?: string | false
  /** Purposes that use sensitive data, with their places in the section's `SensitiveDataProcessing`, from 1. */
  readonly sensitive?: Readonly<Record<string, readonly number[]>>
  /** Your mode, if you signed the IAB's Multi-State Privacy Agreement. You didn't, unless told. */
  readonly mspa?: 'opt_out' | 'service_provider'
}

/** What `gpp` takes. Where both hold, `tcf` speaks where the store's model is `opt_in`, `us` elsewhere. */
export interface GppOptions {
  /** Who speaks. The id is 1 unless told: what the IAB gives those who are not registered. */
  readonly cmp?: IabCmp
  /** For visitors in the United States. */
  readonly us?: UsOptions
  /** For visitors under GDPR. It needs a registered CMP. */
  readonly tcf?: TcfOptions
}
