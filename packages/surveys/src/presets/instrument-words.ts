import type { InstrumentWords } from '../words.ts'

/** Statements to agree or disagree with, in the order in which they are asked; `{subject}` is what they are about. */
export interface AgreementWords {
  readonly subject: string
  readonly statements: readonly string[]
  /** Words under the ends of each scale. */
  readonly low: string
  readonly high: string
}

/** The question of product/market fit, its four answers, and the open question after it. */
export interface PmfWords {
  readonly subject: string
  readonly text: string
  readonly very: string
  readonly somewhat: string
  readonly not: string
  readonly gone: string
  readonly why: string
}

/** Kano's two questions about any feature, and the five answers to both, like first. */
export interface KanoWords {
  readonly with: string
  readonly without: string
  readonly labels: readonly string[]
}

/** Three questions about an experience, the five answers to each, worst first, and the open question after them. */
export interface ExperienceWords {
  readonly subject: string
  readonly product: string
  readonly service: string
  readonly emotion: string
  readonly labels: readonly string[]
  readonly why: string
}

/** What one language says in all instruments of more than one scale, and in thumbs. */
export interface InstrumentLocale {
  readonly sus: AgreementWords
  readonly umuxLite: AgreementWords
  readonly pmf: PmfWords
  readonly kano: KanoWords
  readonly thumbs: InstrumentWords
  readonly experience: ExperienceWords
}
