import type { Answer, Item } from '@heed/schema'
import { oneOf, someOf, type Asked, type Player } from './import.test.kit.ts'

type Value = string | number | boolean
type Choice = Value | { readonly value: Value; readonly text?: string }
interface Element {
  readonly type: string
  readonly name: string
  readonly title?: string | { readonly default: string }
  readonly visible?: boolean
  readonly visibleIf?: string
  readonly isRequired?: boolean
  readonly elements?: readonly Element[]
  readonly choices?: readonly Choice[]
  readonly rateValues?: readonly Choice[]
  readonly rows?: readonly Choice[]
  readonly columns?: readonly Choice[]
  readonly rateMin?: number
  readonly rateMax?: number
  readonly rateStep?: number
  readonly html?: string
  readonly multiSelect?: boolean
  readonly showOtherItem?: boolean
  readonly valueTrue?: Value
  readonly valueFalse?: Value
}
type Data = Record<string, unknown>

const valueOf = (choice: Choice): Value =>
  typeof choice === 'object' ? choice.value : typeof choice === 'string' ? choice.split('|')[0]! : choice

/** All values a question of one choice may take, in the order in which they are shown. */
function valuesOf(element: Element): readonly Value[] {
  if (element.type === 'boolean') return [element.valueTrue ?? true, element.valueFalse ?? false]
  const listed = (element.choices ?? element.rateValues ?? []).map(valueOf)
  return element.showOtherItem ? [...listed, 'other'] : listed
}

function draw(element: Element, random: () => number): unknown {
  if (!element.isRequired && random() < 0.25) return undefined
  const { type, rateMin = 1, rateMax = 5, rateStep = 1 } = element
  if (type === 'rating' && !element.rateValues)
    return rateMin + rateStep * Math.floor(random() * ((rateMax - rateMin) / rateStep + 1))
  if (type === 'slider') return Math.floor(random() * 11) * 10
  if (type === 'checkbox' || type === 'tagbox' || (type === 'imagepicker' && element.multiSelect))
    return someOf(valuesOf(element), random)
  if (type === 'ranking') return valuesOf(element).toSorted(() => random() - 0.5)
  if (type === 'matrix')
    return Object.fromEntries(
      someOf(element.rows!, random).map((row) => [
        String(valueOf(row)),
        valueOf(oneOf(element.columns!, random)),
      ]),
    )
  if (type === 'text' || type === 'comment') return oneOf(['something', 'else'], random)
  return type === 'html' ? undefined : oneOf(valuesOf(element), random)
}

function ours(element: Element, given: unknown, item: Item): Answer | undefined {
  if (given === undefined || item.type === 'scale' || item.type === 'slider' || item.type === 'text')
    return given as Answer
  const id = (value: unknown) =>
    'choices' in item ? item.choices[valuesOf(element).indexOf(value as Value)]!.id : ''
  if (item.type === 'matrix')
    return Object.fromEntries(
      Object.entries(given as Record<string, Value>).map(([row, column]) => [
        item.rows[element.rows!.findIndex((one) => String(valueOf(one)) === row)]!.id,
        item.choices[element.columns!.map(valueOf).indexOf(column)]!.id,
      ]),
    )
  return Array.isArray(given) ? given.map(id) : [id(given)]
}

/** Cuts a text where a word stands outside of brackets and quotes. */
function cut(text: string, words: RegExp): string[] {
  const parts = ['']
  let depth = 0
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!
    if (quote) quote = letter === quote ? '' : quote
    else if (letter === "'" || letter === '"') quote = letter
    else if ('([{'.includes(letter)) depth++
    else if (')]}'.includes(letter)) depth--
    const found = depth === 0 && !quote ? words.exec(text.slice(at)) : null
    if (found) {
      parts.push('')
      at += found[0].length - 1
    } else parts[parts.length - 1] += letter
  }
  return parts.map((part) => part.trim())
}

const bare = (text: string): unknown => {
  if (text.startsWith('[')) return cut(text.slice(1, -1), /^,/).map(bare)
  if (/^['"]/.test(text)) return text.slice(1, -1)
  return text === 'true' || text === 'false'
    ? text === 'true'
    : Number.isNaN(Number(text))
      ? text
      : Number(text)
}

const word = (value: unknown) => String(value as string)

const same = (left: unknown, right: unknown): boolean => {
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((one) => right.some((other) => same(one, other)))
  return (
    left !== undefined &&
    (typeof left === 'number'
      ? left === Number(right)
      : word(left).toLowerCase() === word(right).toLowerCase())
  )
}
const has = (left: unknown, right: unknown): boolean =>
  Array.isArray(right)
    ? right.every((one) => has(left, one))
    : Array.isArray(left)
      ? left.some((one) => same(one, right))
      : left !== undefined && word(left).toLowerCase().includes(word(right).toLowerCase())

/** Whether an expression holds, read anew each time from the outside in: or, and, not, then one comparison. */
export function shows(source: string, data: Data): boolean {
  const text = source.trim()
  const either = cut(text, /^(\s+or\s+|\|\|)/i)
  if (either.length > 1) return either.some((part) => shows(part, data))
  const both = cut(text, /^(\s+and\s+|&&)/i)
  if (both.length > 1) return both.every((part) => shows(part, data))
  if (text.startsWith('!')) return !shows(text.slice(1), data)
  if (text.startsWith('(') && text.endsWith(')')) return shows(text.slice(1, -1), data)
  const match = /^\{([^}]+)\}\s*(.*)$/.exec(text)!
  const [name, row] = match[1]!.split('.')
  const whole = data[name!] as Record<string, unknown> | undefined
  const left = row === undefined ? whole : whole?.[row]
  const [, op = '', value = ''] =
    /^(notempty|empty|notcontains|contains|anyof|noneof|allof|notequal|equal|[=!<>*]+)?\s*(.*)$/i.exec(
      match[2]!,
    )!
  const right = bare(value)
  const compared = (left: unknown, right: unknown) =>
    left === undefined
      ? Number.NaN
      : typeof left === 'number'
        ? left - Number(right)
        : word(left) < word(right)
          ? -1
          : 1
  switch (op.toLowerCase()) {
    case '':
      return Boolean(left)
    case 'empty':
      return left === undefined
    case 'notempty':
      return left !== undefined
    case '=':
    case '==':
    case 'equal':
      return same(left, right)
    case '!=':
    case '<>':
    case 'notequal':
      return !same(left, right)
    case '<':
      return compared(left, right) < 0
    case '>':
      return compared(left, right) > 0
    case '<=':
      return same(left, right) || compared(left, right) < 0
    case '>=':
      return same(left, right) || compared(left, right) > 0
    case 'contains':
    case '*=':
      return has(left, right)
    case 'notcontains':
      return !has(left, right)
    case 'allof':
      return has(left, right)
    case 'anyof':
      return (right as unknown[]).some((one) => (Array.isArray(left) ? has(left, one) : same(left, one)))
    case 'noneof':
      return !(right as unknown[]).some((one) => (Array.isArray(left) ? has(left, one) : same(left, one)))
    default:
      throw new Error(`no such operator: ${op}`)
  }
}

interface Original {
  readonly pages?: readonly Element[]
  readonly elements?: readonly Element[]
  readonly completedHtml?: string
}

/**
 * The rules of SurveyJS: a question is asked when its own `visibleIf`, and that of each panel and page around it, holds for what was
 * answered so far; in the order of the document.
 */
export const playSurveyjs: Player = (original: Original, random) => {
  const data: Data = {}
  const asked: Asked[] = []
  const visit = (element: Element, given: boolean): void => {
    const seen = () =>
      given && element.visible !== false && (!element.visibleIf || shows(element.visibleIf, data))
    if (element.elements) {
      for (const child of element.elements) visit(child, seen())
      return
    }
    if (!seen()) return
    const answer = draw(element, random)
    if (answer !== undefined) data[element.name] = answer
    const title = typeof element.title === 'object' ? element.title.default : element.title
    asked.push({
      headline: element.html ?? title ?? element.name,
      answer: (item) => ours(element, answer, item),
    })
  }
  for (const page of original.pages ?? [{ type: 'page', name: '', elements: original.elements! }])
    visit(page, true)
  return { asked, ending: original.completedHtml ?? '' }
}
