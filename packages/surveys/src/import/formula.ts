import type { Condition } from '@heed/schema'

/** A condition that is still being made: it may turn out to hold always, or never. */
export type Formula = Condition | boolean

const most = 16

function join(op: 'and' | 'or', formulas: readonly Formula[]): Formula {
  const decided = op === 'or'
  if (formulas.includes(decided)) return decided
  const open = formulas.filter((formula) => typeof formula === 'object')
  if (open.length === 1) return open[0]!
  const flat = open.flatMap((formula) => (formula.op === op ? formula.of : [formula]))
  const seen = new Map(flat.map((formula) => [JSON.stringify(formula), formula]))
  let of: Condition[] = [...seen.values()]
  if (of.length === 0) return !decided
  // A level holds sixteen: more are put together in groups.
  while (of.length > most) {
    of = Array.from({ length: Math.ceil(of.length / most) }, (_, index) => {
      const group = of.slice(index * most, (index + 1) * most)
      return group.length === 1 ? group[0]! : { op, of: group }
    })
  }
  return of.length === 1 ? of[0]! : { op, of }
}

/** All hold. */
export const all = (...formulas: readonly Formula[]): Formula => join('and', formulas)

/** At least one holds. */
export const any = (...formulas: readonly Formula[]): Formula => join('or', formulas)

/** It does not hold. */
export function not(formula: Formula): Formula {
  if (typeof formula === 'boolean') return !formula
  return formula.op === 'not' ? formula.of : { op: 'not', of: formula }
}

/** What remains of a formula when some items are never answered. */
export function withoutAnswers(formula: Formula, gone: (item: string) => boolean): Formula {
  if (typeof formula === 'boolean') return formula
  if (formula.op === 'and' || formula.op === 'or')
    return join(
      formula.op,
      formula.of.map((part) => withoutAnswers(part, gone)),
    )
  if (formula.op === 'not') return not(withoutAnswers(formula.of, gone))
  if (!('item' in formula) || !gone(formula.item)) return formula
  return formula.op === 'ne'
}

/** How many levels a formula has; a comparison on its own is one. */
export function levelsOf(formula: Formula): number {
  if (typeof formula === 'boolean') return 0
  if (formula.op === 'not') return 1 + levelsOf(formula.of)
  if (formula.op === 'and' || formula.op === 'or')
    return 1 + formula.of.reduce((most, part) => Math.max(most, levelsOf(part)), 0)
  return 1
}

/** What is left of a formula where another is known to hold: the parts of its `and` that the other does not have. */
export function given(formula: Formula, known: Formula): Formula {
  const parts = (one: Formula) => (typeof one === 'object' && one.op === 'and' ? one.of : [one])
  const held = new Set(parts(known).map((part) => JSON.stringify(part)))
  return all(...parts(formula).filter((part) => !held.has(JSON.stringify(part))))
}
