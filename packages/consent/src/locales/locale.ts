import type { CenterWords } from './center-words.ts'
import type { EmbedWords } from './embed-words.ts'
import type { Words } from './words.ts'

/** One language: what one file of this folder exports. */
export interface Locale {
  /** The banner and the choices. */
  readonly words: Words
  /** The placeholders, and the way back. */
  readonly embed: EmbedWords
  /** The privacy center. */
  readonly center: CenterWords
}
