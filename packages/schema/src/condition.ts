import * as v from 'valibot'
import { SlugSchema } from './id.ts'

const value = v.union([v.number(), v.string()])

/** A small tree of comparisons over answers. Nothing in it is ever evaluated as code. */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'answered'; readonly item: string }
  | { readonly op: 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte'; readonly item: string; readonly value: number | string }
  | { readonly op: 'in'; readonly item: string; readonly value: readonly (number | string)[] }

/**
 * Checks a {@link Condition}.
 *
 * @example
 * const detractor: Condition = { op: 'lte', item: 'score', value: 6 }
 */
export const ConditionSchema: v.GenericSchema<Condition> = v.union([
  v.object({ op: v.picklist(['and', 'or']), of: v.pipe(v.array(v.lazy(() => ConditionSchema)), v.minLength(1), v.maxLength(16)) }),
  v.object({ op: v.literal('not'), of: v.lazy(() => ConditionSchema) }),
  v.object({ op: v.literal('answered'), item: SlugSchema }),
  v.object({ op: v.picklist(['eq', 'ne', 'lt', 'lte', 'gt', 'gte']), item: SlugSchema, value }),
  v.object({ op: v.literal('in'), item: SlugSchema, value: v.pipe(v.array(value), v.minLength(1), v.maxLength(100)) }),
])
