import type { Condition } from '@heed/schema'
import { all, any, not, type Formula } from './formula.ts'
import { compare, isSame } from './surveyjs-compare.ts'
import { parseExpression, type CompareOp, type Constant, type Expression } from './surveyjs-parse.ts'

/** A value that a question may take there, and what it is here: the id of a choice, or a number. */
export interface Point {
  readonly theirs: Constant
  readonly ours: string | number
}

/** What an expression may ask of one question. */
export type Domain =
  /** One of so many values. `ordered`: they are numbers in their order. */
  | {
      readonly how: 'one'
      readonly id: string
      readonly points: readonly Point[]
      readonly ordered?: boolean
    }
  | { readonly how: 'many'; readonly id: string; readonly points: readonly Point[] }
  | { readonly how: 'number' | 'open' | 'gone'; readonly id: string }
  | {
      readonly how: 'matrix'
      readonly id: string
      readonly rows: ReadonlyMap<string, string>
      readonly points: readonly Point[]
    }

/** Why an expression cannot be a condition of ours. */
export interface Refused {
  readonly refused: string
}

type Result = Formula | Refused

const isRefused = (result: Result): result is Refused => typeof result === 'object' && 'refused' in result
const refuse = (refused: string): Refused => ({ refused })
const orders = { eq: 'eq', lt: 'lt', lte: 'lte', gt: 'gt', gte: 'gte' } as const
const swapped: Partial<Record<CompareOp, CompareOp>> = {
  eq: 'eq',
  ne: 'ne',
  lt: 'gt',
  lte: 'gte',
  gt: 'lt',
  gte: 'lte',
}

/** Holds where the answer is one of those points for which `test` is true; `test(null)` tells what holds without an answer. */
function among(
  points: readonly Point[],
  at: { readonly item: string; readonly part?: string },
  test: (value: Constant) => boolean | undefined,
): Result {
  const results = points.map(({ theirs }) => test(theirs))
  const without = test(null)
  if (without === undefined || results.includes(undefined)) return refuse('such values cannot be compared')
  const are = (wanted: boolean) =>
    any(
      ...points.flatMap(({ ours }, index) =>
        results[index] === wanted ? [{ op: 'eq', ...at, value: ours } as Condition] : [],
      ),
    )
  return without ? not(are(false)) : are(true)
}

function ofMany(
  { id: item, points }: Domain & { how: 'many' },
  op: CompareOp,
  right: Constant | readonly Constant[],
): Result {
  const listed = Array.isArray(right) ? (right as readonly Constant[]) : [right as Constant]
  if (listed.length === 0 || listed.some((one) => one === null || one === ''))
    return refuse('nothing is compared with')
  const chosen = (value: Constant): Formula =>
    any(
      ...points.flatMap(({ theirs, ours }) =>
        isSame(theirs, value) ? [{ op: 'includes', item, value: String(ours) } as const] : [],
      ),
    )
  if (op === 'contains' || op === 'allof') return all(...listed.map(chosen))
  if (op === 'notcontains') return not(all(...listed.map(chosen)))
  if (op === 'anyof') return any(...listed.map(chosen))
  if (op === 'noneof') return not(any(...listed.map(chosen)))
  if (!Array.isArray(right) || (op !== 'eq' && op !== 'ne'))
    return refuse('a list of choices cannot be compared so')
  const others = points.filter(({ theirs }) => !listed.some((one) => isSame(theirs, one)))
  const same = all(...listed.map(chosen), not(any(...others.map(({ theirs }) => chosen(theirs)))))
  return op === 'eq' ? same : not(same)
}

/** One question compared with a value: whatever its answers are, the test is done on each of them beforehand. */
function ofDomain(
  domain: Domain,
  part: string | undefined,
  op: CompareOp,
  right: Constant | readonly Constant[],
): Result {
  const item = domain.id
  if (domain.how === 'gone') return compare(op, null, right) ?? refuse('such values cannot be compared')
  if (domain.how === 'matrix') {
    const row = part === undefined ? undefined : domain.rows.get(part)
    if (row === undefined) return refuse('a matrix is compared row by row')
    return among(domain.points, { item, part: row }, (value) => compare(op, value, right))
  }
  if (part !== undefined) return refuse('its answer has no parts')
  if (domain.how === 'many') return ofMany(domain, op, right)
  const number = typeof right === 'string' && right.trim() ? Number(right) : right
  if (
    typeof number === 'number' &&
    Number.isFinite(number) &&
    (domain.how === 'number' || (domain.how === 'one' && domain.ordered))
  ) {
    if (op === 'ne') return not({ op: 'eq', item, value: number })
    if (Object.hasOwn(orders, op)) return { op: orders[op as 'eq'], item, value: number }
  }
  if (domain.how === 'one') return among(domain.points, { item }, (value) => compare(op, value, right))
  return refuse('free answers can only be asked whether they are empty')
}

/**
 * An expression of SurveyJS as a formula of ours, or why it cannot be one.
 *
 * @param lookUp The question of a name, and the part that is meant where the name goes on: `matrix.row`.
 */
export function surveyjsCondition(
  source: string,
  lookUp: (name: string) => { readonly domain: Domain; readonly part?: string } | undefined,
): Result {
  const tree = parseExpression(source)
  return tree.type === 'unread' ? refuse(tree.why) : made(tree)

  function made(tree: Expression): Result {
    if (tree.type === 'and' || tree.type === 'or') {
      const parts = tree.of.map(made)
      return parts.find(isRefused) ?? (tree.type === 'and' ? all : any)(...(parts as Formula[]))
    }
    if (tree.type === 'not') {
      const of = made(tree.of)
      return isRefused(of) ? of : not(of)
    }
    if (tree.type === 'value') return Boolean(tree.value)
    if (tree.type === 'list') return refuse('a list stands alone')
    if (tree.type === 'compare') return ofComparison(tree)
    const about = tree.type === 'empty' ? tree.of : tree
    const name = about.type === 'name' ? about.name : undefined
    if (name === undefined) return refuse('only a question can be empty')
    const found = lookUp(name)
    if (!found) return refuse(`{${name.slice(0, 60)}} is no question that was imported`)
    const { domain, part } = found
    const row = domain.how === 'matrix' && part !== undefined ? domain.rows.get(part) : undefined
    if (part !== undefined && row === undefined)
      return refuse(`{${name.slice(0, 60)}} is no part of an answer`)
    const answered: Formula =
      domain.how === 'gone'
        ? false
        : { op: 'answered', item: domain.id, ...(row !== undefined && { part: row }) }
    if (tree.type === 'empty') return not(answered)
    // A name on its own holds where its value counts as true.
    if (domain.how === 'one')
      return among(domain.points, { item: domain.id }, (value) => value !== 'false' && Boolean(value))
    return domain.how === 'many' || domain.how === 'gone'
      ? answered
      : refuse(`{${name.slice(0, 60)}} is compared with nothing`)
  }

  function ofComparison({ op, left, right }: Expression & { type: 'compare' }): Result {
    if (left.type === 'name' && (right.type === 'value' || right.type === 'list')) {
      const found = lookUp(left.name)
      if (!found) return refuse(`{${left.name.slice(0, 60)}} is no question that was imported`)
      return ofDomain(found.domain, found.part, op, right.type === 'list' ? right.values : right.value)
    }
    const back = swapped[op]
    if (left.type === 'value' && right.type === 'name' && back)
      return ofComparison({ type: 'compare', op: back, left: right, right: left })
    if (left.type === 'value' && right.type === 'value')
      return compare(op, left.value, right.value) ?? refuse('such values cannot be compared')
    return refuse('an answer is compared with a value only')
  }
}
