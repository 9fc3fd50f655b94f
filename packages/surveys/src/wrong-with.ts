import type { Answer } from '@heed/schema'
import type { SpokenItem } from './localize.ts'
import type { ItemWords } from './item-words.ts'
import type { UiWords } from './words.ts'

/** Whether an answer says nothing: blanks, an empty list, no part, a box that is not ticked. The score 0 says something. */
export function isEmpty(answer: Answer | undefined): boolean {
  if (typeof answer === 'string') return !answer.trim()
  if (typeof answer === 'object')
    return Object.values(answer).every((part: unknown) => isEmpty(part as Answer))
  return answer === undefined || answer === false
}

const has = (answer: Answer | undefined, ...parts: string[]) =>
  parts.every((part) => typeof answer === 'object' && Object.hasOwn(answer, part))

/** The parts that a whole answer has, in the order in which they are asked. */
function partsOf(item: SpokenItem): readonly string[] {
  if (item.type === 'matrix') return item.rows.map(({ id }) => id)
  return item.type === 'kano' ? ['with', 'without'] : item.type === 'maxdiff' ? ['best', 'worst'] : []
}

/** Whether an item is asked until it has an answer. A scale is unless it says otherwise, everything else only where it says so. */
export const isNeeded = ({ required, type }: SpokenItem): boolean => required ?? type === 'scale'

/** Whether one may go past an item, and has no other way to take an answer back: a text can be emptied. */
export const isOptional = (item: SpokenItem): boolean =>
  !isNeeded(item) && item.type !== 'text' && item.type !== 'message'

/** Whether a text may be an address, or none. */
const mayBeMail = (answer: Answer | undefined) =>
  !has(answer, 'email') || /^\s*(\S+@\S+\s*)?$/.test((answer as Readonly<Record<string, string>>)['email']!)

/**
 * The part of an item that is wrong with an answer about which `wrongWith` has something to say: the id of a row, `with`
 * or `without`, `email`. `undefined` where it is the whole.
 */
export function faultyPart(item: SpokenItem, answer: Answer | undefined): string | undefined {
  if (item.type === 'contact') return mayBeMail(answer) ? undefined : 'email'
  return item.type === 'maxdiff' ? undefined : partsOf(item).find((part) => !has(answer, part))
}

/** What is missing where an item has no answer, or not all of it. */
function missing(item: SpokenItem, answer: Answer | undefined, ui: UiWords, words: ItemWords): string {
  const parts = partsOf(item)
  if (parts.length ? has(answer, ...parts) : !isEmpty(answer)) return ''
  switch (item.type) {
    case 'message':
      return ''
    case 'matrix':
      return words.chooseRows
    case 'kano':
    case 'maxdiff':
      return words.parts
    case 'choice':
      return item.multiple ? words.chooseSome : words.pick
    case 'picture':
      return item.multiple ? words.chooseSome : words.choosePicture
    case 'scale':
      return ['numbers', 'labels', undefined].includes(item.format)
        ? ui.choose.replace('{min}', `${item.min}`).replace('{max}', `${item.max}`)
        : words.pick
    case 'text':
      return ui.write
    case 'ranking':
      return words.unordered
    case 'slider':
      return words.slide
    case 'contact':
      return words.reach
    case 'date':
      return words.day
    case 'consent':
      return words.tick
  }
}

/**
 * What is wrong with an answer, in words; empty if one may go on with it. What is needed (`isNeeded`) must be there, and whole;
 * what was given must be right in any case.
 *
 * @param locale The language of the words: days are written in it.
 */
export function wrongWith(
  item: SpokenItem,
  answer: Answer | undefined,
  ui: UiWords,
  words: ItemWords,
  locale: string,
): string {
  if (isNeeded(item)) {
    const wrong = missing(item, answer, ui, words)
    if (wrong) return wrong
  }
  if (item.type === 'contact') return mayBeMail(answer) ? '' : words.mail
  if (item.type !== 'date' || typeof answer !== 'string') return ''
  const { min, max } = item
  if (answer >= (min ?? '') && answer <= (max ?? '9999-12-31')) return ''
  const day = (iso: string | undefined) =>
    iso && new Date(iso).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const say = min && max ? words.within : min ? words.since : words.until
  return say.replace('{min}', `${day(min)}`).replace('{max}', `${day(max)}`)
}
