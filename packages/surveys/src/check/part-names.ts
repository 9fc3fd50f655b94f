import type { Item } from '@heed/schema'

/** Names of the parts that an answer to an item has; `undefined` where it is one whole. */
export function partNames(item: Item): readonly string[] | undefined {
  if (item.type === 'matrix') return item.rows.map(({ id }) => id)
  if (item.type === 'contact') return item.fields
  if (item.type === 'kano') return ['with', 'without']
  return item.type === 'maxdiff' ? ['best', 'worst'] : undefined
}
