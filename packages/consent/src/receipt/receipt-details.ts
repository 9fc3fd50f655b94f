/** What ISO/IEC TS 27560 asks for and no policy says. What is left out is said to be not stated. */
export interface ReceiptDetails {
  /** ISO 3166 code of the place whose law applies: `DE`. */
  readonly jurisdiction?: string
  /** Address of the page on which a choice can be changed and taken back. The policy's `privacyUrl` unless told. */
  readonly choicesUrl?: string
  /** Which data a purpose uses, in words, by the purpose's id: `{ analytics: ['Pages that were opened'] }`. */
  readonly data?: Readonly<Record<string, readonly string[]>>
  /** How long data of a purpose is kept, as ISO 8601 (`P6M`) or in words, by the purpose's id. */
  readonly kept?: Readonly<Record<string, string>>
}
