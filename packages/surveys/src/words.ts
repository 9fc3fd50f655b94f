/**
 * The words around a question. `{min}`, `{max}` and `{n}` are numbers, in the digits that the scale shows: 0 to 9 in every
 * language. No word depends on a number's grammar, so no plural rules are needed.
 */
export interface UiWords {
  /** The way the language is read. */
  readonly dir: 'ltr' | 'rtl'
  /** What stands between two sentences. */
  readonly space: string
  /** Names a survey that came by itself. */
  readonly title: string
  readonly next: string
  readonly back: string
  readonly send: string
  readonly sending: string
  readonly close: string
  readonly thanks: string
  /** Said after the thanks while there is no connection. */
  readonly kept: string
  /** Said after that when the answer would be lost with the page. */
  readonly stay: string
  readonly failed: string
  /** The scale was left empty. */
  readonly choose: string
  /** A text that is needed was left empty. */
  readonly write: string
  /** Under a text that may stay empty. */
  readonly hint: string
  /** Shown near the bound of a text. */
  readonly left: string
}

/** The wording of one instrument. `{subject}` stands for what is asked about. */
export interface InstrumentWords {
  readonly text: string
  /** What is asked about when the page names nothing, in the case that the sentence needs. */
  readonly subject: string
  /** Words under the ends of the scale. */
  readonly low?: string
  readonly high?: string
  /** A word for every point, lowest first. */
  readonly labels?: readonly string[]
  /** The open question after the score. It is the same for every score: a branch would lead the answer. */
  readonly why: string
}

/**
 * Everything that one language says, but for the words of further items (`ItemWords`).
 *
 * English is the wording of each instrument's source. The other languages are translated by this project and not yet reviewed
 * by survey methodologists who grew up with them. A translation shifts scores: see `docs/guides/survey-words.md`.
 */
export interface LocaleWords {
  readonly ui: UiWords
  readonly nps: InstrumentWords
  readonly csat: InstrumentWords
  readonly ces: InstrumentWords
}
