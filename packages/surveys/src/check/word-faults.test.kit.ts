import type { SurveyDefinition } from '@heed/schema'
import { fault, put, type Expected, type Fault } from './fault.test.kit.ts'
import { walks } from './respondents.test.kit.ts'
import { wordsOf } from './words-of.ts'

const wordless = ['matrix', 'kano', 'maxdiff', 'contact', 'message', 'consent']

/** Spoils all words of a survey in each way. */
export function* wordFaults(good: SurveyDefinition): Generator<Fault> {
  const { items } = good.instrument
  const ways = walks(good).map(({ items, ending }) => [...items, ending])
  // Whether some, all or none have been asked one thing before they come to another.
  const before = (one: string, other: string) => {
    const told = ways
      .filter((way) => way.includes(other))
      .map((way) => way.slice(0, way.indexOf(other)).includes(one))
    return told.every(Boolean) ? 'all' : told.some(Boolean) ? 'some' : 'none'
  }
  for (const { path, text, owner } of wordsOf(good)) {
    const here = typeof text === 'string' ? path : `${path}.de`
    const change = (kind: string, words: (old: string) => string, ...expected: Expected[]) =>
      fault(kind, good, (survey) => put(survey, here, (old) => words(old as string)), ...expected)
    const add = (kind: string, code: Expected[0], more: string) =>
      change(kind, (old) => `${old} ${more}`, [code, path])

    yield change('words taken away', () => '  ', ['words_missing', here])
    if (typeof text !== 'string') {
      const { de: _, ...left } = text
      yield fault('a language taken away', good, (survey) => put(survey, path, () => left), [
        'words_missing',
        here,
      ])
    }
    yield add('a placeholder that is none', 'placeholder_unknown', '{name}')
    yield add('a placeholder misspelt', 'placeholder_unknown', '{answers.score}')
    yield add('an answer to nothing', 'placeholder_item_unknown', '{answer.gone}')
    yield add('a link that is not safe', 'link_not_safe', '[here](http://insecure.example)')
    for (const { id, type } of path.endsWith('.text') ? items : []) {
      const asked = before(id, owner)
      if (wordless.includes(type))
        yield add('an answer without words', 'placeholder_without_words', `{answer.${id}}`)
      else if (asked === 'none')
        yield add('an answer that comes later', 'placeholder_item_later', `{answer.${id}}`)
      else if (asked === 'some')
        yield add('an answer that some do not give', 'placeholder_may_be_empty', `{answer.${id}}`)
    }
  }
}
