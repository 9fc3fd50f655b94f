import type { Answer, Condition } from '@heed/schema'

/** Item id to what was answered there. What was not answered is not in it. */
export type Answers = Readonly<Record<string, Answer>>

/** Levels that are looked at, each `and`, `or` and `not` being one: the schema's `limits.conditionDepth`. What lies deeper does not hold. */
export const conditionDepth = 8

/**
 * Whether a condition holds for what was answered so far. Total: it never throws, and ends, whatever it is given; an operator that it
 * doesn't know does not hold.
 *
 * What was not answered is equal to nothing, and neither less nor more; so `ne` holds there. An empty text, list or set of
 * parts is no answer. Numbers are compared with numbers and texts with texts, by their code units, which puts days in order.
 * A list that has one choice is equal to that choice's id.
 *
 * @example
 * holds({ op: 'lte', item: 'score', value: 6 }, { score: 3 }) // true
 * holds({ op: 'includes', item: 'tags', value: 'price' }, { tags: ['price', 'speed'] }) // true
 * holds({ op: 'lt', item: 'score', value: 6 }, {}) // false
 */
export function holds(condition: Condition, answers: Answers): boolean {
  return look(condition, answers, conditionDepth)
}

function look(condition: Condition, answers: Answers, levels: number): boolean {
  if (typeof condition !== 'object' || !condition || !levels) return false
  const part = (one: Condition) => look(one, answers, levels - 1)
  switch (condition.op) {
    case 'not':
      return !part(condition.of)
    case 'and':
      return Array.isArray(condition.of) && condition.of.every(part)
    case 'or':
      return Array.isArray(condition.of) && condition.of.some(part)
  }
  const given = answerTo(answers, condition.item, 'part' in condition ? condition.part : undefined)
  if (condition.op === 'answered') return given !== undefined
  const { op, value } = condition
  if (op === 'eq') return same(given, value)
  if (op === 'ne') return !same(given, value)
  if (op === 'in') return Array.isArray(value) && value.some((one) => same(given, one))
  if (op === 'includes') return Array.isArray(given) && given.includes(value)
  if (typeof given !== typeof value || (typeof given !== 'number' && typeof given !== 'string')) return false
  if (op === 'lt') return given < value
  if (op === 'lte') return given <= value
  if (op === 'gt') return given > value
  return op === 'gte' && given >= value
}

const same = (given: Answer | undefined, value: unknown): boolean =>
  given !== undefined &&
  (given === value || (Array.isArray(given) && given.length === 1 && given[0] === value))

/** What was answered to an item, or to one part of it; `undefined` where that is nothing. */
function answerTo(answers: Answers, item: string, part: string | undefined): Answer | undefined {
  const whole = own(answers, item)
  const given = part === undefined ? whole : Array.isArray(whole) ? undefined : own(whole, part)
  if (given === '' || given === null) return undefined
  return typeof given === 'object' && !Object.keys(given).length ? undefined : given
}

// An id may be `constructor`.
const own = (of: unknown, key: string): Answer | undefined =>
  typeof of === 'object' && of && Object.hasOwn(of, key) ? (of as Answers)[key] : undefined
