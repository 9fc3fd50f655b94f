import type { ScaleItem, SurveyDefinition } from '@heed/schema'

/** The ends of each scored scale; the same numbers as `scales` in the schema, which the page does not load. */
export const ends = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const

/**
 * Tells whether an element can play a definition: it has items, each of which it draws, and its first scale
 * is the one that its kind is scored on. It looks only at what would break the survey or its score.
 *
 * @param drawn Which items it draws: their type, followed by their format if they have one. Scales of numbers or words,
 * and texts, unless told.
 */
export function canPlay({ instrument }: SurveyDefinition, drawn = /^(text|scale)(num|lab|$)/): boolean {
  const items = (instrument?.items ?? []) as readonly ScaleItem[]
  const scale = items.find((item) => item.type === 'scale')
  const [min, max] = ends[instrument?.kind as 'nps'] ?? [scale?.min, scale?.max]
  return (
    items.length > 0 &&
    items.every(({ type, format = '' }) => drawn.test(type + format)) &&
    scale?.min === min &&
    scale?.max === max
  )
}
