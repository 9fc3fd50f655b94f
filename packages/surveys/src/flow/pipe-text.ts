import type { Answer, Item } from '@heed/schema'
import { say, type SpokenItem } from '../localize.ts'
import type { Answers } from './holds.ts'

/** What stands where nothing was answered, or where the answer can't be said in a sentence. It needs no language. */
export const gap = '…'

/**
 * Fills `{answer.ID}` with what was answered to that item, as its respondent saw it: the words of choices rather than their ids,
 * the label of a point where it has one. Lists, numbers and days are written as the language writes them. `…` stands where there is no
 * answer, and for items whose answers have several parts. Pure and total; other placeholders stay.
 *
 * What it fills in is plain text. Call it on each part that `markup` gives, never before, so that nothing a
 * respondent wrote (or a link filled in for them) can become markup.
 *
 * @param text Words of one language.
 * @param locale BCP 47 tag: which words, and how lists are written. English unless told.
 * @example
 * pipeText('You gave {answer.score}. Why?', { score: 3 }, nps().instrument) // 'You gave 3. Why?'
 */
export function pipeText(
  text: string,
  answers: Answers,
  instrument: { readonly items: readonly (Item | SpokenItem)[] },
  locale = 'en',
): string {
  return text.replace(/\{answer\.([a-z0-9][a-z0-9_-]*)\}/g, (_, id: string) => {
    const item = instrument.items.find((item) => item.id === id)
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
    if (!item || answer === undefined || answer === '') return gap
    try {
      return inWords(item, answer, locale) || gap
    } catch {
      // The only thing that throws is a tag that is no language's.
      return locale === 'en' ? gap : inWords(item, answer, 'en') || gap
    }
  })
}

function inWords(item: Item | SpokenItem, answer: Answer, locale: string): string {
  if (Array.isArray(answer)) {
    const choices = 'choices' in item ? item.choices : []
    const words = answer.flatMap((id) => {
      const choice = choices.find((choice) => choice.id === id)
      return choice ? [say(choice.text, locale)] : []
    })
    return new Intl.ListFormat(locale).format(words)
  }
  if (typeof answer === 'number') {
    const label = item.type === 'scale' && item.labels?.[answer - item.min]
    return label ? say(label, locale) : answer.toLocaleString(locale)
  }
  if (typeof answer !== 'string') return ''
  const day = item.type === 'date' ? Date.parse(answer) : NaN
  return day === day
    ? new Date(day).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
    : answer
}
