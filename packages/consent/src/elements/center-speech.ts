import type { ConsentPolicy, Purpose } from '@heed/schema'
import type { CenterWords } from '../locales/center-words.ts'
import type { Words } from '../locales/words.ts'

/** What the parts of the privacy center speak with. */
export interface CenterSpeech {
  readonly words: Words
  readonly center: CenterWords
  readonly policy: ConsentPolicy
  /** Words with the controller's name and more values put in, each isolated. */
  say(words: string, values?: Readonly<Record<string, string>>): string
  /** The site's own words in the language that is shown. */
  text(text: Purpose['title']): string
  /** A moment, in the visitor's time zone. */
  date(time: number): string
  count(number: number): string
}
