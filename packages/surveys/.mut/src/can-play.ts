import type { SurveyDefinition } from '@heed/schema'

/** The ends of each scored scale; the same numbers as `scales` in the schema, which the page does not load. */
export const ends = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const

/**
 * Tells whether an element can play a definition: it has items, each a scale or a text, and its first scale
 * is the one that its kind is scored on. It looks only at what would break the survey or its score.
 */
export function canPlay({ instrument }: SurveyDefinition): boolean {
  const items = instrument?.items ?? []
  const scale = items.find((item) => item.type === 'scale')
  const [min, max] = ends[instrument?.kind as 'nps'] ?? [scale?.min, scale?.max]
  return (
    items.length > 0 &&
    items.every(({ type }) => type === 'scale' || type === 'text') &&
    scale?.min === min &&
    scale?.max === max
  )
}
