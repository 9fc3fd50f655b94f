import type { Answers } from './holds.ts'
import { idsOf, onward, type Flowing } from './onward.ts'

/** The way that answers lead through a survey. */
export interface Path {
  /** Ids of the items, in the order in which they are asked. None comes twice. */
  readonly items: readonly string[]
  /** The id of the ending; `''` where none is named. */
  readonly ending: string
}

/**
 * The items that these answers lead through, in order, and the ending. Pure and total. It always ends, because no item is asked twice:
 * `onward` says what becomes of a rule that leads back. Where answers are missing it is the way of somebody who leaves the rest out.
 *
 * @example
 * pathOf(nps(), { score: 9 }) // { items: ['score', 'reason'], ending: '' }
 */
export function pathOf(definition: Flowing, answers: Answers): Path {
  const ids = idsOf(definition.instrument?.items)
  const items: string[] = []
  let next = ids[0] ?? onward(definition, answers, [])
  while (ids.includes(next) && !items.includes(next)) {
    items.push(next)
    next = onward(definition, answers, items)
  }
  return { items, ending: next }
}
