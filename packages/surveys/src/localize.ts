import type { Instrument, Item, Text } from '@heed/schema'

/** An item whose words have become one language's. */
export type SpokenItem = Speak<Item>

/** An instrument whose words have become one language's. */
export interface SpokenInstrument {
  readonly kind: Instrument['kind']
  readonly items: readonly SpokenItem[]
}

type Speak<T> = T extends unknown ? { readonly [Key in keyof T]: InOneLanguage<T[Key]> } : never
type InOneLanguage<V> = [Text] extends [V] ? string : V extends readonly (infer One)[] ? InOneList<V, One> : V
type InOneList<V, One> = [Text] extends [One]
  ? readonly string[]
  : [One] extends [object]
    ? readonly Speak<One>[]
    : V

/** `value` in `locale`; else in its language whatever the region; else in English; else in whatever there is. */
export function say(value: Text, locale: string): string {
  return typeof value === 'string'
    ? value
    : (value[locale] ?? value[locale.slice(0, 2)] ?? value['en'] ?? Object.values(value)[0] ?? '')
}

// What has neither items nor a text of its own is words: `id` alone would not tell, it is a language too.
function walk(value: unknown, locale: string): unknown {
  if (Array.isArray(value)) return value.map((one) => walk(one, locale))
  if (typeof value !== 'object' || !value) return value
  if (!('items' in value || 'text' in value)) return say(value as Text, locale)
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, walk(inner, locale)]),
  )
}

/**
 * The instrument as one language reads it. Keys come out sorted, so that its JSON is canonical: see
 * `instrumentHash`. `{subject}` stays as it is: the instrument is the same whatever it is asked about.
 */
export function localize(instrument: Instrument, locale: string): SpokenInstrument {
  return walk(instrument, locale) as SpokenInstrument
}
