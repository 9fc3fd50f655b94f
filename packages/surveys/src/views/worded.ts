import type { TemplateResult } from 'lit/html.js'

/** Words as they are drawn. */
export type Words = string | TemplateResult

/** The fields of an item, and of its choices and rows, that hold words. All others are ids, numbers and addresses. */
type WordField = 'text' | 'statement' | 'low' | 'high' | 'labels' | 'with' | 'without' | 'best' | 'worst'

const wordField = /^(text|statement|low|high|labels|with|without|best|worst)$/

/** A thing whose words are drawn. */
export type Drawn<T> = T extends readonly (infer One)[]
  ? readonly Drawn<One>[]
  : T extends object
    ? { readonly [Key in keyof T]: Key extends WordField ? Reworded<T[Key]> : Drawn<T[Key]> }
    : T
type Reworded<V> = V extends string ? Words : V extends readonly string[] ? readonly Words[] : V

function reword(value: unknown, say: (text: string) => unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((one) => reword(one, say, field))
  if (typeof value === 'object' && value)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reword(inner, say, key)]))
  return typeof value === 'string' && wordField.test(field) ? say(value) : value
}

/**
 * A copy of an item in which every word is what `say` makes of it: of its question, its choices and rows, its ends and labels.
 *
 * @param say Makes text of text, or what is drawn.
 */
export function worded<T extends object>(item: T, say: (text: string) => string): T
export function worded<T extends object>(item: T, say: (text: string) => Words): Drawn<T>
export function worded(item: object, say: (text: string) => Words): unknown {
  return reword(item, say, '')
}
