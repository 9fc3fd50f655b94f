import { all, any, not, type Formula } from './formula.ts'
import type { Fields } from './fields.ts'
import type { LossList } from './loss.ts'

/** What a condition may ask of one element: how it is answered, and under which ids of ours. */
export interface Known {
  readonly id: string
  readonly how:
    | 'scale'
    | 'one'
    | 'many'
    | 'picture'
    | 'text'
    | 'number'
    | 'consent'
    | 'date'
    | 'matrix'
    | 'message'
    | 'other'
    | 'gone'
  /** Ids of its choices, by theirs; of a matrix, the columns. */
  readonly choices: ReadonlyMap<string, string>
  /** Ids of a matrix' rows, in order. */
  readonly rows: readonly string[]
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

/** Operators that compare what was answered with one value. Undefined where they mean nothing for such an answer. */
function compared(known: Known, operator: string, value: unknown): Formula | undefined {
  const { id: item, how, choices } = known
  const orders = {
    isLessThan: 'lt',
    isLessThanOrEqual: 'lte',
    isGreaterThan: 'gt',
    isGreaterThanOrEqual: 'gte',
  } as const
  if (how === 'scale') {
    const number = typeof value === 'string' && value.trim() ? Number(value) : value
    if (typeof number !== 'number' || !Number.isFinite(number)) return undefined
    if (operator === 'equals') return { op: 'eq', item, value: number }
    if (operator === 'doesNotEqual') return not({ op: 'eq', item, value: number })
    return Object.hasOwn(orders, operator)
      ? { op: orders[operator as 'isLessThan'], item, value: number }
      : undefined
  }
  if (how === 'date' && isDay(value)) {
    if (operator === 'isBefore') return { op: 'lt', item, value }
    if (operator === 'isAfter') return { op: 'gt', item, value }
  }
  if (
    (how === 'text' || how === 'date') &&
    typeof value === 'string' &&
    value &&
    (how === 'text' || isDay(value))
  ) {
    if (operator === 'equals') return { op: 'eq', item, value }
    if (operator === 'doesNotEqual') return not({ op: 'eq', item, value })
  }
  if (how !== 'one' && how !== 'many' && how !== 'picture') return undefined
  const listed: readonly unknown[] = Array.isArray(value) ? value : [value]
  const ids = listed.flatMap((one) => (typeof one === 'string' ? (choices.get(one) ?? []) : []))
  // A choice that is not among the choices was never chosen.
  const chosen = (id: string): Formula =>
    how === 'one' ? { op: 'eq', item, value: id } : { op: 'includes', item, value: id }
  const only =
    ids[0] === undefined || Array.isArray(value) ? false : ({ op: 'eq', item, value: ids[0] } as const)
  if (operator === 'equals') return Array.isArray(value) ? undefined : only
  if (operator === 'doesNotEqual')
    return Array.isArray(value) ? undefined : not(how === 'picture' && only ? chosen(only.value) : only)
  if (operator === 'equalsOneOf' && how === 'one') return any(...ids.map(chosen))
  if (how === 'one') return undefined
  if (operator === 'includesAllOf') return ids.length < listed.length ? false : all(...ids.map(chosen))
  if (operator === 'includesOneOf') return any(...ids.map(chosen))
  if (operator === 'doesNotIncludeOneOf' || operator === 'doesNotIncludeAllOf')
    return not(any(...ids.map(chosen)))
  return undefined
}

/** Operators on a matrix: on all its rows, or on one. */
function ofMatrix(
  { id: item, rows, choices }: Known,
  operator: string,
  row: unknown,
  value: unknown,
): Formula | undefined {
  const filled = rows.map((part) => ({ op: 'answered', item, part }) as const)
  if (row === undefined) {
    if (operator === 'isCompletelySubmitted') return all(...filled)
    if (operator === 'isPartiallySubmitted') return all({ op: 'answered', item }, not(all(...filled)))
    return undefined
  }
  const part = rows[Number(row)]
  if (part === undefined) return undefined
  const columns = [...choices.values()]
  const is = (index: unknown): Formula => {
    const value = columns[Number(index)]
    return value === undefined ? false : { op: 'eq', item, part, value }
  }
  if (operator === 'equals') return is(value)
  if (operator === 'doesNotEqual') return not(is(value))
  if (operator === 'isEmpty') return not({ op: 'answered', item, part })
  if (operator === 'isNotEmpty') return { op: 'answered', item, part }
  return operator === 'isAnyOf' && Array.isArray(value) ? any(...value.map(is)) : undefined
}

function single(
  condition: Fields,
  elements: ReadonlyMap<string, Known>,
  losses: LossList,
): Formula | undefined {
  const refuse = (what: string) => {
    losses.add(
      'condition',
      condition.path,
      `${what}; the rule was left out. Write it by hand, or track what it needs as an answer.`,
    )
    return undefined
  }
  const operator = condition.string('operator') ?? ''
  const left = condition.object('leftOperand')
  const right = condition.object('rightOperand')
  const type = left?.string('type')
  const meta = left?.object('meta')
  const row = meta?.value('row')
  const value = right?.value('value')
  const isStatic = !right || (right.string('type') ?? 'static') === 'static'
  const known = elements.get(left?.string('value') ?? '')
  meta?.harmless('type')
  for (const fields of [meta, left, right]) fields?.done()
  condition.harmless('id')
  condition.done()
  if (type !== 'question' && type !== 'element')
    return refuse('A condition asks for a variable or a hidden field')
  if (!known) return refuse('A condition asks for a question that is not there')
  if (!isStatic) return refuse('A condition compares one answer with another')
  const { id: item, how } = known
  if (how === 'gone') {
    losses.add(
      'condition',
      condition.path,
      'It asks for a question that was left out, and was read as unanswered.',
    )
    return /^(isSkipped|doesNotEqual|doesNotContain|doesNotStartWith|doesNotEndWith)$/.test(operator)
  }
  if (how === 'message') return refuse('Something to read is neither clicked nor skipped')
  if (operator === 'isSubmitted') return { op: 'answered', item }
  if (operator === 'isSkipped') return not({ op: 'answered', item })
  if (operator === 'isAccepted' && how === 'consent') return { op: 'eq', item, value: true }
  const made = how === 'matrix' ? ofMatrix(known, operator, row, value) : compared(known, operator, value)
  return made ?? refuse(`"${operator.slice(0, 40)}" cannot be asked of such an answer`)
}

/**
 * A group of conditions as a formula of ours. Undefined where some part of it cannot be one, which is reported: a rule that
 * lacks a part would lead elsewhere.
 */
export function formbricksCondition(
  group: Fields,
  elements: ReadonlyMap<string, Known>,
  losses: LossList,
): Formula | undefined {
  const connector = group.string('connector')
  if (connector === undefined) return single(group, elements, losses)
  const parts = group.objects('conditions').map((part) => formbricksCondition(part, elements, losses))
  group.harmless('id')
  group.done()
  if (connector !== 'and' && connector !== 'or')
    losses.add(
      'condition',
      group.at('connector'),
      'Conditions are joined by "and" or by "or"; the rule was left out.',
    )
  else if (!parts.includes(undefined)) return (connector === 'and' ? all : any)(...(parts as Formula[]))
  return undefined
}
