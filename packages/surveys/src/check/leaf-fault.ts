import type { Item } from '@heed/schema'
import { dayAfter } from './day-after.ts'
import type { FindingCode } from './finding.ts'
import { onGrid } from './grid.ts'
import type { Comparison } from './leaves-of.ts'
import { partNames } from './part-names.ts'

/** A fault of a comparison, whatever the flow around it is. */
export interface LeafFault {
  readonly code: FindingCode
  readonly message: string
}

const equal = ['answered', 'eq', 'ne', 'in']
const ordered = [...equal, 'lt', 'lte', 'gt', 'gte']
const operators: Readonly<Record<Item['type'], readonly string[]>> = {
  scale: ordered,
  slider: ordered,
  kano: ordered,
  date: ordered,
  text: equal,
  matrix: equal,
  maxdiff: equal,
  contact: equal,
  choice: [...equal, 'includes'],
  picture: [...equal, 'includes'],
  ranking: ['answered'],
  consent: ['answered', 'eq', 'ne'],
  message: [],
}

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)
const list = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ')

/** Why a value can't be the answer to an item, or to a part of it; empty if it can. */
function refusal(item: Item, value: unknown): string {
  switch (item.type) {
    case 'scale':
    case 'slider': {
      const on = typeof value === 'number' && onGrid(item, value)
      return on ? '' : `it gives numbers from ${item.min} to ${item.max}, on its steps`
    }
    case 'kano':
      return typeof value === 'number' && [1, 2, 3, 4, 5].includes(value)
        ? ''
        : 'it gives 1 (like) to 5 (dislike)'
    case 'choice':
    case 'picture':
    case 'matrix':
    case 'maxdiff':
      return ids(item.choices).includes(value as string) ? '' : `its choices are ${list(ids(item.choices))}`
    case 'date': {
      const day = typeof value === 'string' && dayAfter(value, 0) === value
      const within = day && !(value < (item.min ?? value)) && !(value > (item.max ?? value))
      return within
        ? ''
        : `it gives days such as 2026-11-22, from ${item.min ?? 'any'} to ${item.max ?? 'any'}`
    }
    case 'consent':
      return value === true ? '' : 'it is true once it was ticked, and nothing before; ask with "not"'
    case 'text':
    case 'contact': {
      const most = item.type === 'text' ? (item.maxLength ?? Infinity) : Infinity
      return typeof value === 'string' && value && value.length <= most
        ? ''
        : `it gives text of 1 to ${most} characters`
    }
    default:
      return 'it gives no such value'
  }
}

/**
 * What is wrong with a comparison with that item: a part that isn't there, an operator that its answers don't know, a value
 * that they can't have. `undefined` if nothing is.
 */
export function leafFault(condition: Comparison, item: Item): LeafFault | undefined {
  const { op } = condition
  if (item.type === 'message')
    return {
      code: 'condition_operator',
      message: `"${item.id}" is a message and has no answer. Ask about another item.`,
    }
  const parts = partNames(item)
  const part = 'part' in condition ? condition.part : undefined
  if (part !== undefined && !parts?.includes(part)) {
    const advice = parts ? `Its parts are ${list(parts)}.` : 'Take "part" away.'
    return { code: 'condition_part', message: `The answer to "${item.id}" has no part "${part}". ${advice}` }
  }
  if (!operators[item.type].includes(op)) {
    const advice = `Use one of ${list(operators[item.type])}.`
    return {
      code: 'condition_operator',
      message: `"${op}" can't be asked of a ${item.type}: "${item.id}". ${advice}`,
    }
  }
  if (parts && part === undefined && op !== 'answered')
    return {
      code: 'condition_part',
      message: `Name the "part" of "${item.id}" that is meant: one of ${list(parts)}.`,
    }
  if (condition.op === 'answered') return undefined
  const values: readonly unknown[] = Array.isArray(condition.value) ? condition.value : [condition.value]
  // A bound may lie between two steps.
  const { step: _, ...stepless } = { step: 0, ...item }
  const asked = item.type === 'slider' && !equal.includes(op) ? (stepless as Item) : item
  for (const value of values) {
    const why = refusal(asked, value)
    if (why)
      return { code: 'condition_value', message: `"${item.id}" never is ${JSON.stringify(value)}: ${why}.` }
  }
  return undefined
}
