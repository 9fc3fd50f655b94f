import type { Condition } from '@heed/schema'
import { conditionDepth } from '../flow/holds.ts'

/** A condition that compares one answer: everything but `and`, `or`, `not`. */
export type Comparison = Exclude<Condition, { readonly of: unknown }>

/** A comparison and where it stands in the document. */
export interface Leaf {
  readonly path: string
  readonly condition: Comparison
}

/** The parts of a condition, each with its path; none for a comparison. */
export function partsOf(condition: Condition, path: string): readonly (readonly [Condition, string])[] {
  if (condition.op === 'not') return [[condition.of, `${path}.of`]]
  if (condition.op !== 'and' && condition.op !== 'or') return []
  return condition.of.map((part, index) => [part, `${path}.of.${index}`] as const)
}

/** All comparisons of a condition, down to the level to which conditions are looked at. */
export function leavesOf(
  condition: Condition,
  path: string,
  levels: number = conditionDepth,
): readonly Leaf[] {
  if (!levels) return []
  if ('of' in condition)
    return partsOf(condition, path).flatMap(([part, at]) => leavesOf(part, at, levels - 1))
  return [{ path, condition }]
}
