/** A scale as a mail has it: every word filled in but `{subject}`, which `subject` stands for. */
export interface MailedScale {
  readonly question: string
  readonly subject: string
  /** Low to high. */
  readonly points: readonly { readonly score: number; readonly word: string; readonly href: string }[]
  /** Whether every point has a word, not only the ends. */
  readonly each: boolean
  /** BCP 47 tag of the language. */
  readonly locale: string
  readonly rtl: boolean
}
