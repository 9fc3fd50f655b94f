import type { Answer, Condition } from '@heed/schema'
import { conditionDepth, holds } from '../flow/holds.ts'
import { partsOf, type Comparison } from './leaves-of.ts'

/** What can come of a condition, as bits: 1 where it can fail, 2 where it can hold. */
export type Truth = number

/** What can come of a condition where some answers are not known. Notes it for each of its parts. */
export function truthOf(
  condition: Condition,
  path: string,
  answers: Readonly<Record<string, Answer>>,
  blurred: (id: string) => boolean,
  truths: Map<string, Truth>,
  levels: number = conditionDepth,
): Truth {
  if (!levels) return 1
  const parts = partsOf(condition, path).map(([part, at]) =>
    truthOf(part, at, answers, blurred, truths, levels - 1),
  )
  const some = parts.reduce((all, part) => all | part, 0)
  const every = parts.reduce((all, part) => all & part, 3)
  let truth: Truth
  if (condition.op === 'not') truth = ((some & 1) << 1) | ((some & 2) >> 1)
  else if (condition.op === 'and') truth = (some & 1) | (every & 2)
  else if (condition.op === 'or') truth = (some & 2) | (every & 1)
  else truth = blurred((condition as Comparison).item) ? 3 : holds(condition, answers) ? 2 : 1
  truths.set(path, (truths.get(path) ?? 0) | truth)
  return truth
}
