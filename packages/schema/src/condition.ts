import * as v from 'valibot'
import { SlugSchema } from './id.ts'
import { limits } from './limits.ts'

const value = v.union([v.number(), v.string()])
const about = { item: SlugSchema, part: v.exactOptional(SlugSchema) }

/**
 * A small tree of comparisons over answers. Nothing in it is ever evaluated as code. `part` names a part of an answer that has
 * several: a row of a matrix, `with` of a Kano pair. `includes` asks whether a list of choices holds one; an answer of one
 * choice is equal to its id too. What was not answered is equal to nothing, and neither less nor more.
 */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'answered'; readonly item: string; readonly part?: string }
  | {
      readonly op: 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte'
      readonly item: string
      readonly part?: string
      readonly value: number | string | boolean
    }
  | {
      readonly op: 'in'
      readonly item: string
      readonly part?: string
      readonly value: readonly (number | string)[]
    }
  | { readonly op: 'includes'; readonly item: string; readonly value: string }

/** Whether a tree has at most so many levels. Stops there: a schema that recurses would overflow the stack first. */
function hasLevels(tree: unknown, levels: number): boolean {
  if (levels === 0) return false
  if (typeof tree !== 'object' || tree === null || !('op' in tree) || !('of' in tree)) return true
  if (tree.op === 'not') return hasLevels(tree.of, levels - 1)
  if (tree.op !== 'and' && tree.op !== 'or') return true
  return !Array.isArray(tree.of) || tree.of.every((part) => hasLevels(part, levels - 1))
}

/**
 * A small tree of comparisons over answers. Nothing in it is ever evaluated as code. It has at most 8 levels, each
 * `and`, `or` and `not` being one.
 *
 * @example
 * const detractor: Condition = { op: 'lte', item: 'score', value: 6 }
 */
export const ConditionSchema: v.GenericSchema<Condition> = v.pipe(
  v.custom<Condition>(
    (input) => hasLevels(input, limits.conditionDepth),
    `must have at most ${limits.conditionDepth} levels`,
  ),
  v.union([
    v.object({
      op: v.picklist(['and', 'or']),
      of: v.pipe(v.array(v.lazy(() => ConditionSchema)), v.minLength(1), v.maxLength(16)),
    }),
    v.object({ op: v.literal('not'), of: v.lazy(() => ConditionSchema) }),
    v.object({ op: v.literal('answered'), ...about }),
    v.object({
      op: v.picklist(['eq', 'ne', 'lt', 'lte', 'gt', 'gte']),
      ...about,
      value: v.union([v.number(), v.string(), v.boolean()]),
    }),
    v.object({ op: v.literal('includes'), item: SlugSchema, value: SlugSchema }),
    v.object({
      op: v.literal('in'),
      ...about,
      value: v.pipe(v.array(value), v.minLength(1), v.maxLength(100)),
    }),
  ]),
)
