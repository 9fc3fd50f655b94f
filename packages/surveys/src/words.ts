/**
 * The words around a question. `{min}`, `{max}` and `{n}` are numbers. No word depends on a number's
 * grammar, so no plural rules are needed.
 */
export interface UiWords {
  /** The way the language is read. */
  readonly dir: 'ltr' | 'rtl'
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
 * The words of items beyond numbers and texts, of progress and of review. Only `<heed-survey>` loads them. `{n}`, `{min}`,
 * `{max}` and `{name}` are filled in.
 */
export interface PlayWords {
  /** Names the progress bar. */
  readonly progress: string
  /** A point without a word of its own: a star, a face. */
  readonly point: string
  /** The two thumbs. */
  readonly down: string
  readonly up: string
  /** Nothing was chosen. */
  readonly pick: string
  /** Under a question that takes several answers. */
  readonly many: string
  /** One part of several has no answer. */
  readonly parts: string
  /** Under a ranking. */
  readonly order: string
  /** Nothing was moved in a ranking. */
  readonly unordered: string
  readonly higher: string
  readonly lower: string
  /** Said after a move. */
  readonly moved: string
  /** The value of a slider that was not moved. */
  readonly unmoved: string
  readonly slide: string
  /** No day was given, or one that is not between the ends. */
  readonly day: string
  readonly within: string
  readonly since: string
  readonly until: string
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly company: string
  /** No field was filled in. */
  readonly reach: string
  /** An address that can't be one. */
  readonly mail: string
  /** The five answers of Kano, from like to dislike. */
  readonly kano: readonly string[]
  readonly tick: string
  /** Over all answers, before they are sent. */
  readonly review: string
  readonly change: string
  readonly skipped: string
}

/** Everything that one language says. */
export interface LocaleWords {
  readonly ui: UiWords
  readonly nps: InstrumentWords
  readonly csat: InstrumentWords
  readonly ces: InstrumentWords
  readonly play?: PlayWords
}
