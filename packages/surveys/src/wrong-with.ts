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

/** What is missing where an item has no answer, or not all of it. */
function missing(item: SpokenItem, answer: Answer | undefined, ui: UiWords, words: ItemWords): string {
  const empty = isEmpty(answer)
  switch (item.type) {
    case 'message':
      return ''
    case 'matrix':
      return has(answer, ...item.rows.map(({ id }) => id)) ? '' : words.parts
    case 'kano':
      return has(answer, 'with', 'without') ? '' : words.parts
    case 'maxdiff':
      return has(answer, 'best', 'worst') ? '' : words.parts
  }
  if (!empty) return ''
  switch (item.type) {
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
    default:
      return words.pick
  }
}

/**
 * What is wrong with an answer, in words; empty if one may go on with it. A scale needs an answer unless the item says
 * otherwise, everything else only where the item says so. What was given must be right in any case.
 */
export function wrongWith(
  item: SpokenItem,
  answer: Answer | undefined,
  ui: UiWords,
  words: ItemWords,
): string {
  if (item.required ?? item.type === 'scale') {
    const wrong = missing(item, answer, ui, words)
    if (wrong) return wrong
  }
  if (item.type === 'contact' && has(answer, 'email')) {
    const { email } = answer as Readonly<Record<string, string>>
    return /^\s*(\S+@\S+\s*)?$/.test(email!) ? '' : words.mail
  }
  if (item.type !== 'date' || typeof answer !== 'string') return ''
  const { min, max } = item
  if (answer >= (min ?? '') && answer <= (max ?? '9999-12-31')) return ''
  const day = (iso: string | undefined) =>
    iso && new Date(iso).toLocaleDateString(undefined, { timeZone: 'UTC' })
  const say = min && max ? words.within : min ? words.since : words.until
  return say.replace('{min}', `${day(min)}`).replace('{max}', `${day(max)}`)
}
