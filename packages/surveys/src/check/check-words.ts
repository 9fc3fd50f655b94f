import type { Item } from '@heed/schema'
import { markup } from '../flow/markup.ts'
import type { Flowing } from '../flow/onward.ts'
import type { Explored } from './explore.ts'
import { finding, type Finding } from './finding.ts'
import { partNames } from './part-names.ts'
import { reach } from './reach.ts'
import { wordsOf, type Words } from './words-of.ts'

/** What is missing or wrong in the words of items and endings. */
export function checkWords(
  definition: Flowing,
  explored: Explored,
  locales: readonly string[],
): readonly Finding[] {
  return wordsOf(definition).flatMap((words) => [
    ...missing(words, locales),
    ...(typeof words.text === 'string' ? [words.text] : Object.values(words.text))
      .flatMap((text) => [...placeholders(text, words, definition, explored), ...links(text, words)])
      // What is wrong in all languages is said once.
      .filter((one, index, all) => all.findIndex(({ message }) => message === one.message) === index),
  ])
}

function missing({ text, path, owner }: Words, locales: readonly string[]): readonly Finding[] {
  if (typeof text === 'string' || !Object.keys(text).length)
    return typeof text === 'string' && text.trim()
      ? []
      : [finding('words_missing', path, 'There are no words here. Write some.', owner)]
  return [...new Set([...locales, ...Object.keys(text)])]
    .filter((locale) => !Object.hasOwn(text, locale) || !text[locale]?.trim())
    .map((locale) => {
      const message = `The words in "${locale}" are missing, and another language would show. Add them.`
      return finding('words_missing', `${path}.${locale}`, message, owner)
    })
}

function placeholders(
  text: string,
  { path, owner }: Words,
  { instrument }: Flowing,
  explored: Explored,
): readonly Finding[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([all, name = '']) => {
    if (name === 'subject') return []
    const id = /^answer\.([a-z0-9][a-z0-9_-]*)$/.exec(name)?.[1]
    if (id === undefined) {
      const message = `${all} stands for nothing and shows as it is. There are {subject} and {answer.ID}.`
      return [finding('placeholder_unknown', path, message, owner)]
    }
    const item = instrument.items.find((item) => item.id === id)
    if (!item) {
      const message = `${all} repeats an answer, and there is no item "${id}". Name one that is there.`
      return [finding('placeholder_item_unknown', path, message, owner)]
    }
    return repeated(item, all, { path, owner }, instrument.items[0]!.id, explored)
  })
}

function repeated(
  item: Item,
  all: string,
  { path, owner }: Pick<Words, 'path' | 'owner'>,
  first: string,
  { reached, onward }: Explored,
): readonly Finding[] {
  if (partNames(item) || item.type === 'message' || item.type === 'consent') {
    const message = `${all} can't be filled in: an answer to a ${item.type} is no words. Repeat another answer.`
    return [finding('placeholder_without_words', path, message, owner)]
  }
  if (!reached.has(owner)) return []
  if (!reach(onward, item.id).has(owner) || item.id === owner) {
    const message = `${all} repeats an answer that is not given yet: "${item.id}" is never asked before. Ask it earlier.`
    return [finding('placeholder_item_later', path, message, owner)]
  }
  if (item.id !== first && reach(onward, first, item.id).has(owner)) {
    const message = `${all} is a gap for those whom a rule leads past "${item.id}". Word it so that it reads well with "…".`
    return [finding('placeholder_may_be_empty', path, message, owner)]
  }
  return []
}

/** What was meant as a link, and is none. */
function links(text: string, { path, owner }: Words): readonly Finding[] {
  return markup(text)
    .filter((part) => part.kind !== 'link')
    .flatMap((part) => [...part.text.matchAll(/\[[^[\]]*\]\([^()]*\)/g)])
    .map(([all]) => {
      const message = `${all} shows as it is written. A link leads to https://… or to a /path, without spaces or brackets.`
      return finding('link_not_safe', path, message, owner)
    })
}
