import type { SpokenItem } from './localize.ts'
import { shuffle } from './shuffle.ts'

/**
 * Puts the choices of items that are to be shuffled in an order of the respondent's own. An order is drawn once an item, and stays when the
 * language changes.
 */
export function createOrders(): (item: SpokenItem) => SpokenItem {
  const orders = new Map<string, readonly string[]>()
  return (item) => {
    if (!item || !('shuffle' in item) || !item.shuffle) return item
    const order = orders.get(item.id) ?? shuffle(item.choices.map(({ id }) => id))
    orders.set(item.id, order)
    const choices = item.choices.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    return { ...item, choices } as SpokenItem
  }
}
