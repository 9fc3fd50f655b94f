import type { Answer } from '@heed/schema'
import type { UiWords } from '../words.ts'
import type { Words } from './worded.ts'

/** What a view of one item is given, and how it tells what was answered. */
export interface ItemContext {
  readonly ui: UiWords
  /** The question, with its subject, as it is drawn. */
  readonly question: Words
  readonly value: Answer | undefined
  /** What is wrong with the answer, in words; empty if nothing is. */
  readonly error: string
  answer(value: Answer): void
  /** Says something to those who listen rather than look. */
  say(text: string): void
  /** Reads scores from digit keys. */
  pick(key: string, min: number, max: number): number | undefined
}
