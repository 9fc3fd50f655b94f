import type { Item, ScaleItem, SurveyDefinition } from '@heed/schema'

/** The ends of each scored scale; the same numbers as `scales` in the schema, which the page does not load. */
export const ends = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const

/**
 * Tells whether an element can play a definition: it has items, each of which it draws, and its first scale
 * is the one that its kind is scored on. It looks only at what would break the survey or its score.
 *
 * @param draws Whether it draws an item. Scales of numbers or words, and texts, unless told.
 */
export function canPlay(
  { instrument }: SurveyDefinition,
  draws = (item: Item): boolean =>
    /^(text|scale(numbers|labels)?)$/.test(item.type + ((item as ScaleItem).format ?? '')),
): boolean {
  const items = instrument?.items ?? []
  const scale = items.find((item) => item.type === 'scale')
  const [min, max] = ends[instrument?.kind as 'nps'] ?? [scale?.min, scale?.max]
  return items.length > 0 && items.every(draws) && scale?.min === min && scale?.max === max
}
