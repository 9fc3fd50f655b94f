import type { Item, Text } from '@heed/schema'
import type { LossList } from './loss.ts'
import { clean, localeOf, textOf, withBelow, type Spoken, type WordsOptions } from './words.ts'

/** What every part of one import needs. */
export interface Context {
  readonly losses: LossList
  /** Gives an id once. With a path, a changed id is a loss. */
  readonly slug: (wanted: string, otherwise: string, path?: string) => string
  /** The language of words that name none. */
  readonly base: string
  readonly pipe?: WordsOptions['pipe'] | undefined
}

/** What the importers make of a choice: our id, and what it was called. */
export interface Option {
  readonly id: string
  readonly text: Text
}

type Format = 'html' | 'text'

/**
 * Words from a text, or from an object of texts by language, of which `default` is the base. Anything else is reported and gives no
 * words.
 */
export function spokenOf(value: unknown, path: string, context: Context, format: Format = 'text'): Spoken {
  const { losses, base } = context
  if (value === undefined || value === null) return new Map()
  if (typeof value === 'string' || typeof value === 'number')
    return new Map([[base, clean(String(value), path, format, context)]])
  const spoken = new Map<string, string>()
  if (typeof value !== 'object' || Array.isArray(value)) {
    losses.add('wrong_type', path, 'These are no words, and were passed over. Correct them and import again.')
    return spoken
  }
  for (const [tag, words] of Object.entries(value)) {
    const locale = tag === 'default' ? base : localeOf(tag)
    if (words === undefined || words === null || words === '') continue
    if (locale === undefined || typeof words !== 'string') {
      losses.add('language', `${path}.${tag}`, 'This is no language tag with words, and was passed over.')
      continue
    }
    if (!spoken.has(locale) || tag === 'default')
      spoken.set(locale, clean(words, `${path}.${tag}`, format, context))
  }
  return spoken
}

/** The same as text of ours; empty where there are no words. */
export function wordsOf(value: unknown, path: string, context: Context, format: Format = 'text'): Text {
  return textOf(spokenOf(value, path, context, format))
}

/** A headline with what stands below it, which our items have in one. */
export function askedWords(above: Spoken, below: Spoken, base: string): Text {
  return textOf([...below.values()].some(Boolean) ? withBelow(above, below, base) : above)
}

/** Words under an end of a scale, where there are any. */
export function endsOf(low: Text, high: Text): { low?: Text; high?: Text } {
  return { ...(low !== '' && { low }), ...(high !== '' && { high }) }
}

/** Whether there are so many choices as our lists may have; if not, it is said why the item is passed by. */
export function enough(count: number, most: number, path: string, losses: LossList, least = 2): boolean {
  if (count >= least && count <= most) return true
  losses.add(
    'choices',
    path,
    `It has ${count} where ${least} to ${most} are needed, and was left out. Ask it in another way.`,
  )
  return false
}

/** The kind that the first scale of a survey is scored as; a second scored scale is reported. */
export function kindOf(
  scored: readonly {
    readonly item: Item | undefined
    readonly kind?: 'nps' | 'csat' | 'ces'
    readonly path: string
  }[],
  losses: LossList,
): 'nps' | 'csat' | 'ces' | 'custom' {
  const scales = scored.filter(({ item }) => item?.type === 'scale')
  const kind = scales[0]?.kind ?? 'custom'
  for (const other of scales.slice(1))
    if (other.kind)
      losses.add(
        'score',
        other.path,
        'A survey of ours scores its first scale only; this one is kept as an answer. Ask it on its own.',
      )
  return kind
}
