import type { Answers } from './holds.ts'
import { idsOf, onward, type Flowing } from './onward.ts'
import { pathOf } from './path-of.ts'

/**
 * What comes after an item, or first: the id of an item, or of an ending, or `''` where the survey ends and no ending is named. Pure and total.
 * Asked again and again with what it gave it comes to an end, whatever the rules are; at the end it gives `''`.
 *
 * It follows `pathOf`. From an item that the answers do not lead to (they were changed since) it goes on as if everything up to
 * that item had been asked, so only forward.
 *
 * @param after The item one leaves. Left out: the start.
 * @example
 * nextStep(nps(), {}) // 'score'
 * nextStep(nps(), { score: 9 }, 'score') // 'reason'
 * nextStep(nps(), { score: 9 }, 'reason') // ''
 */
export function nextStep(definition: Flowing, answers: Answers, after?: string): string {
  const { items, ending } = pathOf(definition, answers)
  if (after === undefined) return items[0] ?? ending
  const at = items.indexOf(after)
  if (at >= 0) return items[at + 1] ?? ending
  const ids = idsOf(definition.instrument?.items)
  const index = ids.indexOf(after)
  return index < 0 ? '' : onward(definition, answers, ids.slice(0, index + 1))
}
