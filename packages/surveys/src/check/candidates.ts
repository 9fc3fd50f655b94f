import type { Answer, Item } from '@heed/schema'
import { dayAfter } from './day-after.ts'
import { onGrid, stepOf, type Grid } from './grid.ts'
import type { Comparison } from './leaves-of.ts'
import { partNames } from './part-names.ts'

type Given = Answer | undefined

/** More than this is too much to be looked at one by one. */
const many = 1_024

/** Numbers at, just under and just over each of the values, and both ends. */
function numbers(grid: Grid, values: readonly unknown[]): readonly number[] {
  const step = stepOf(grid)
  const marks = values.filter((value) => typeof value === 'number')
  if (!step) {
    const all = [grid.min, grid.max, ...marks].filter((value) => onGrid(grid, value)).sort((a, b) => a - b)
    return [...all, ...all.slice(1).map((value, index) => (value + all[index]!) / 2)]
  }
  const near = marks.flatMap((value) => {
    const at = Math.round((value - grid.min) / step)
    return [value, ...[at - 1, at, at + 1].map((one) => grid.min + one * step)]
  })
  const last = grid.min + Math.floor((grid.max - grid.min) / step + 1e-6) * step
  return [grid.min, Math.min(last, grid.max), ...near].filter((value) => onGrid(grid, value))
}

/** The texts that comparisons name, one after each in their order, and one before all. */
const texts = (values: readonly unknown[], most = Infinity): readonly string[] => [
  '\u0001',
  ...values
    .filter((value) => typeof value === 'string')
    .flatMap((value) => [value, `${value}\u0001`])
    .filter((value) => value && value.length <= most),
]

function days(values: readonly unknown[], min = '0000-01-01', max = '9999-12-31'): readonly string[] {
  const near = values
    .filter((value) => typeof value === 'string')
    .flatMap((value) => [-1, 0, 1].map((by) => dayAfter(value, by)))
  return [min, max, ...near].filter((day) => day !== undefined).filter((day) => day >= min && day <= max)
}

/** Every set of the ids that comparisons name, with and without one of the others. `undefined` where there are too many. */
function lists(ids: readonly string[], values: readonly unknown[]): readonly string[][] | undefined {
  const named = ids.filter((id) => values.includes(id))
  const other = ids.find((id) => !values.includes(id))
  const all = other === undefined ? named : [...named, other]
  if (2 ** all.length > many) return undefined
  const sets = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_, at) => bits & (1 << at)))
  return sets.filter((set) => set.length)
}

/** Every answer with parts, of the parts that comparisons name and one of the others. */
function records(
  item: Item,
  leaves: readonly Comparison[],
  values: readonly unknown[],
): readonly Given[] | undefined {
  const names = partNames(item)!
  const named = names.filter((name) => leaves.some((leaf) => 'part' in leaf && leaf.part === name))
  const other = names.find((name) => !named.includes(name))
  const each: readonly (string | number)[] =
    item.type === 'kano'
      ? [1, 2, 3, 4, 5]
      : 'choices' in item
        ? item.choices.map(({ id }) => id)
        : texts(values)
  let all: Record<string, string | number>[] = [{}]
  for (const name of other === undefined ? named : [...named, other]) {
    all = all.flatMap((record) => [record, ...each.map((value) => ({ ...record, [name]: value }))])
    if (all.length > many) return undefined
  }
  const distinct =
    item.type === 'maxdiff' ? all.filter(({ best, worst }) => best === undefined || best !== worst) : all
  return distinct.map((record) => (Object.keys(record).length ? record : undefined))
}

/**
 * Answers to an item such as the comparisons with it can tell apart: whatever a respondent gives, one of these is compared alike.
 * `undefined` among them is no answer. `undefined` instead of them: there are too many to look at.
 */
export function candidates(item: Item, leaves: readonly Comparison[]): readonly Given[] | undefined {
  const values = leaves.flatMap((leaf): readonly unknown[] => ('value' in leaf ? [leaf.value].flat() : []))
  const given = some(item, leaves, values)
  const left = item.required && item.type !== 'message' ? [] : [undefined]
  return given && [...left, ...given.filter((answer) => answer !== undefined)]
}

function some(
  item: Item,
  leaves: readonly Comparison[],
  values: readonly unknown[],
): readonly Given[] | undefined {
  switch (item.type) {
    case 'scale':
    case 'slider':
      return numbers(item, values)
    case 'text':
      return texts(values, item.maxLength)
    case 'date':
      return days(values, item.min, item.max)
    case 'choice':
    case 'picture': {
      const ids = item.choices.map(({ id }) => id)
      return item.multiple ? lists(ids, values) : ids.map((id) => [id])
    }
    case 'ranking':
      return [item.choices.map(({ id }) => id)]
    case 'consent':
      return [true]
    case 'message':
      return []
    default:
      return records(item, leaves, values)
  }
}
