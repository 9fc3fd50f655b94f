import type { Answer, Item, Rule } from '@heed/schema'
import { holds } from '../flow/holds.ts'
import type { Flowing } from '../flow/onward.ts'
import { candidates } from './candidates.ts'
import { leavesOf, type Comparison } from './leaves-of.ts'
import { reach } from './reach.ts'

/** A survey, laid out for walking through it. */
export interface Model {
  readonly items: readonly Item[]
  readonly endings: readonly string[]
  readonly rules: ReadonlyMap<string, readonly (readonly [Rule, number])[]>
  /** Id of each item that conditions ask about, to its answers; `undefined` where they are too many. */
  readonly answers: ReadonlyMap<string, readonly (Answer | undefined)[] | undefined>
  /** Id of an item to those about which may still be asked from there on. */
  readonly wanted: ReadonlyMap<string, ReadonlySet<string>>
  /** Id of an item to all that rules and order could lead to from there, whatever their conditions say. */
  readonly ahead: ReadonlyMap<string, ReadonlySet<string>>
  readonly cyclic: boolean
}

/** Lays a survey out. */
export function modelOf({ instrument, flow }: Flowing): Model {
  const { items } = instrument
  const endings = (flow?.endings ?? []).map(({ id }) => id)
  const rules = new Map<string, [Rule, number][]>()
  for (const [index, rule] of (flow?.rules ?? []).entries())
    rules.set(rule.after, [...(rules.get(rule.after) ?? []), [rule, index]])
  const leaves = new Map<string, Comparison[]>()
  const asks = new Map<string, Set<string>>()
  for (const [after, own] of rules) {
    const conditions = own
      .flatMap(([{ when }]) => (when ? leavesOf(when, '') : []))
      .map((leaf) => leaf.condition)
    asks.set(after, new Set(conditions.map(({ item }) => item)))
    for (const one of conditions) leaves.set(one.item, [...(leaves.get(one.item) ?? []), one])
  }
  const answers = new Map(
    items.filter(({ id }) => leaves.has(id)).map((item) => [item.id, distinct(item, leaves.get(item.id)!)]),
  )
  const ids = items.map(({ id }) => id)
  const edges = new Map(
    ids.map((id, index) => [
      id,
      [...(rules.get(id) ?? []).map(([{ goTo }]) => goTo), ...ids.slice(index + 1, index + 2)],
    ]),
  )
  const ahead = new Map(ids.map((id) => [id, reach(edges, id)]))
  const wanted = new Map(
    ids.map((id) => [id, new Set([id, ...ahead.get(id)!].flatMap((one) => [...(asks.get(one) ?? [])]))]),
  )
  return { items, endings, rules, answers, wanted, ahead, cyclic: ids.some((id) => ahead.get(id)!.has(id)) }
}

/** One answer of each kind that the comparisons tell apart. */
function distinct(item: Item, leaves: readonly Comparison[]): readonly (Answer | undefined)[] | undefined {
  const kinds = new Map<string, Answer | undefined>()
  for (const answer of candidates(item, leaves) ?? []) {
    const given = answer === undefined ? {} : { [item.id]: answer }
    const kind = leaves.map((leaf) => Number(holds(leaf, given))).join('')
    if (!kinds.has(kind)) kinds.set(kind, answer)
  }
  return kinds.size ? [...kinds.values()] : undefined
}
