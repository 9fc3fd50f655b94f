import type { ConsentPolicy, Purpose } from '@heed/schema'
import type { CenterWords } from '../locales/center-words.ts'
import type { Words } from '../locales/words.ts'
import { textIn } from '../text-in.ts'

/** What the parts of the privacy center speak with. */
export interface CenterSpeech {
  readonly words: Words
  readonly center: CenterWords
  readonly policy: ConsentPolicy
  /** Words with the controller's name and more values put in, each isolated; a list as the language joins it. */
  say(words: string, values?: Readonly<Record<string, string | readonly string[]>>): string
  /** The site's own words in the language that is shown. */
  text(text: Purpose['title']): string
  /** A moment, in the visitor's time zone. */
  date(time: number): string
  /** Its day. */
  day(time: number): string
  count(number: number): string
}

/** The way an element speaks, in the language of its words: `say` is the element's own. */
export function centerSpeech(
  words: Words,
  center: CenterWords,
  policy: ConsentPolicy,
  say: (words: string, lists: Readonly<Record<string, readonly string[]>>) => string,
): CenterSpeech {
  const { locale } = words
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const numbers = new Intl.NumberFormat(locale)
  return {
    words,
    center,
    policy,
    say: (text, values = {}) =>
      say(text, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, [value].flat()]))),
    text: (text) => textIn(text, locale),
    date: (time) => times.format(time),
    day: (time) => days.format(time),
    count: (number) => numbers.format(number),
  }
}
