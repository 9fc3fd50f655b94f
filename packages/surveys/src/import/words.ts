import type { Text } from '@heed/schema'
import type { LossList } from './loss.ts'
import { hasMarkup, plainText } from './plain-text.ts'

const longest = 2_000

/** Words in the languages that an original has them in. */
export type Spoken = ReadonlyMap<string, string>

/** How the words of one original become ours. */
export interface WordsOptions {
  readonly losses: LossList
  /** Reads `{…}` of the original, and writes `{answer.ID}` of ours. Works on one string. */
  readonly pipe?: ((text: string, path: string) => string) | undefined
}

/** A tag of ours from one of another maker: `pt_BR` is `pt-BR`. Undefined when it is none. */
export function localeOf(tag: string): string | undefined {
  const locale = tag.replaceAll('_', '-')
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/.test(locale) ? locale : undefined
}

/** Cleans one string: out with the markup where it is HTML, no more than 2,000 characters, no placeholder that nobody meant. */
export function clean(text: string, path: string, format: 'html' | 'text', options: WordsOptions): string {
  const { losses, pipe } = options
  let words = text
  if (format === 'html' && hasMarkup(text)) {
    words = plainText(text)
    losses.add(
      'markup',
      path,
      'Its HTML was taken out and the words were kept. See whether they still read well.',
    )
  }
  words = words.trim()
  if (/\{(subject|answer\.)/.test(words))
    losses.add(
      'placeholder',
      path,
      'Here {subject} and {answer.…} are filled in. Write it in another way, or mean it.',
    )
  if (pipe) words = pipe(words, path)
  if (words.length <= longest) return words
  losses.add('too_long', path, `Only the first ${longest} characters were kept. Say it in fewer words.`)
  return words.slice(0, longest)
}

/** Ours from words by language: one string where there is one language, else one for each. */
export function textOf(spoken: Spoken): Text {
  const [first] = spoken.values()
  return spoken.size > 1 ? Object.fromEntries(spoken) : (first ?? '')
}

/** A headline and what is said below it, in every language that has either. */
export function withBelow(above: Spoken, below: Spoken, base: string): Spoken {
  const languages = new Set([...above.keys(), ...below.keys()])
  const said = (words: Spoken, language: string) => words.get(language) ?? words.get(base) ?? ''
  return new Map(
    [...languages].map((language) => [
      language,
      [said(above, language), said(below, language)].filter(Boolean).join('\n').slice(0, longest),
    ]),
  )
}
