import type { Answer, Item } from '@heed/schema'
import { choiceOf, oneOf, someOf, type Asked, type Player } from './import.test.kit.ts'

type Words = Readonly<Record<string, string>>
interface Element {
  readonly id: string
  readonly type: string
  readonly headline: Words
  readonly required?: boolean
  readonly range: number
  readonly allowMulti?: boolean
  readonly choices: readonly { readonly id: string; readonly label: Words }[]
  readonly rows: readonly { readonly label: Words }[]
  readonly columns: readonly { readonly label: Words }[]
}
interface Test {
  readonly connector?: 'and' | 'or'
  readonly conditions: readonly Test[]
  readonly operator: string
  readonly leftOperand: { readonly value: string; readonly meta?: { readonly row: string } }
  readonly rightOperand?: { readonly value: string | number | readonly string[] }
}
interface Block {
  readonly id: string
  readonly elements: readonly Element[]
  readonly logicFallback?: string
  readonly logic?: readonly {
    readonly conditions: Test
    readonly actions: readonly { readonly objective: string; readonly target: string }[]
  }[]
}
type Data = Readonly<Record<string, unknown>>

const plain = (words: Words) =>
  words['default']!.replaceAll(/<[^>]+>/g, '').replaceAll(/#recall:(\w+)\/fallback:[^#]*#/g, '{answer.$1}')
const label = (words: Words) => words['default']!

/** An answer as Formbricks keeps it: the words of choices, numbers, `accepted`, words of columns under words of rows. */
function draw(element: Element, random: () => number): unknown {
  const { type, choices, rows, columns } = element
  if (!element.required && random() < 0.25) return undefined
  if (type === 'nps') return Math.floor(random() * 11)
  if (type === 'rating' || type === 'csat' || type === 'ces') return 1 + Math.floor(random() * element.range)
  if (type === 'multipleChoiceSingle') return label(oneOf(choices, random).label)
  if (type === 'multipleChoiceMulti') return someOf(choices, random).map((choice) => label(choice.label))
  if (type === 'pictureSelection') {
    const some = someOf(choices, random).map(({ id }) => id)
    return element.allowMulti ? some : some.slice(0, 1)
  }
  if (type === 'ranking') return choices.map((choice) => label(choice.label)).toSorted(() => random() - 0.5)
  if (type === 'consent') return 'accepted'
  if (type === 'date') return oneOf(['2026-01-01', '2026-06-15', '2026-12-31'], random)
  if (type === 'matrix')
    return Object.fromEntries(
      someOf(rows, random).map((row) => [label(row.label), label(oneOf(columns, random).label)]),
    )
  return type === 'openText' ? oneOf(['blue', 'red', 'Blue'], random) : undefined
}

function ours(element: Element, given: unknown, item: Item): Answer | undefined {
  if (given === undefined || typeof given === 'number') return given
  if (element.type === 'consent') return true
  if (element.type === 'multipleChoiceSingle') return [choiceOf(item, given as string)]
  if (element.type === 'pictureSelection' && 'choices' in item)
    return (given as string[]).map(
      (id) => item.choices[element.choices.findIndex((choice) => choice.id === id)]!.id,
    )
  if (Array.isArray(given)) return given.map((text: string) => choiceOf(item, text))
  if (typeof given === 'object')
    return Object.fromEntries(
      Object.entries(given as Record<string, string>).map(([row, column]) => [
        choiceOf(item, row, 'rows'),
        choiceOf(item, column),
      ]),
    )
  return given as string
}

/** Their operators, as their editor describes them. Choices are compared by id, a matrix by the place of row and column. */
function holds(test: Test, data: Data, elements: readonly Element[]): boolean {
  if (test.connector)
    return test.conditions[test.connector === 'and' ? 'every' : 'some']((part) => holds(part, data, elements))
  const element = elements.find(({ id }) => id === test.leftOperand.value)!
  const right = test.rightOperand?.value
  const list = [right].flat()
  let left: unknown = data[element.id]
  const idOf = (text: unknown) => element.choices.find((choice) => label(choice.label) === text)?.id
  if (element.type === 'multipleChoiceSingle') left = idOf(left)
  if (element.type === 'multipleChoiceMulti' && Array.isArray(left)) left = left.map(idOf)
  const row = test.leftOperand.meta?.row
  const rows = element.rows?.map((one) => (left as Words | undefined)?.[label(one.label)])
  if (row !== undefined && rows) {
    const column = element.columns.findIndex((one) => label(one.label) === rows[Number(row)])
    left = column < 0 ? undefined : String(column)
  }
  const among = (one: unknown) => Array.isArray(left) && left.includes(one)
  switch (test.operator) {
    case 'equals':
      return (
        left !== undefined && (Array.isArray(left) ? left.length === 1 && left[0] === right : left === right)
      )
    case 'doesNotEqual':
      if (element.type === 'pictureSelection') return !among(right)
      return Array.isArray(left) ? !(left.length === 1 && left[0] === right) : left !== right
    case 'isSubmitted':
    case 'isNotEmpty':
      return left !== undefined
    case 'isSkipped':
    case 'isEmpty':
      return left === undefined
    case 'isGreaterThan':
      return (left as number) > Number(right)
    case 'isLessThan':
      return (left as number) < Number(right)
    case 'isGreaterThanOrEqual':
      return (left as number) >= Number(right)
    case 'isLessThanOrEqual':
      return (left as number) <= Number(right)
    case 'isBefore':
      return left !== undefined && Date.parse(left as string) < Date.parse(right as string)
    case 'isAfter':
      return left !== undefined && Date.parse(left as string) > Date.parse(right as string)
    case 'equalsOneOf':
    case 'isAnyOf':
      return list.includes(left as string)
    case 'includesAllOf':
      return list.every(among)
    case 'includesOneOf':
      return list.some(among)
    case 'doesNotIncludeOneOf':
    case 'doesNotIncludeAllOf':
      return !list.some(among)
    case 'isAccepted':
      return left === 'accepted'
    case 'isCompletelySubmitted':
      return rows.every((value) => value !== undefined)
    case 'isPartiallySubmitted':
      return rows.some((value) => value !== undefined) && rows.includes(undefined)
    default:
      throw new Error(`no such operator: ${test.operator}`)
  }
}

interface Original {
  readonly blocks?: readonly Block[]
  readonly questions?: readonly (Element & Block)[]
  readonly endings?: readonly { readonly id: string; readonly headline?: Words; readonly label?: string }[]
  readonly welcomeCard?: { readonly enabled: boolean; readonly headline: Words }
}

/** Headlines of elements that cannot be answered where they were left out: nobody answers them. */
const unasked = ['fileUpload', 'cal', 'address']

/**
 * The rules of Formbricks: all elements of a block are asked; then the first rule that holds and jumps says where to go, else the
 * fallback, else the next block. Past the last block comes the first ending.
 */
export const playFormbricks: Player = (original: Original, random) => {
  const blocks: readonly Block[] = original.blocks?.length
    ? original.blocks
    : original.questions!.map((question) => ({ ...question, elements: [question] }))
  const elements = blocks.flatMap((block) => block.elements)
  const data: Record<string, unknown> = {}
  const asked: Asked[] = []
  if (original.welcomeCard?.enabled)
    asked.push({ headline: plain(original.welcomeCard.headline), answer: () => undefined })
  let at: string | undefined = blocks[0]!.id
  for (let turns = 0; turns < 40; turns++) {
    const place: number = blocks.findIndex(({ id }) => id === at)
    const block = blocks[place]
    if (!block) break
    for (const element of block.elements) {
      const given = unasked.includes(element.type) ? undefined : draw(element, random)
      if (given !== undefined) data[element.id] = given
      asked.push({ headline: plain(element.headline), answer: (item) => ours(element, given, item) })
    }
    const jumps = (block.logic ?? [])
      .filter((rule) => holds(rule.conditions, data, elements))
      .flatMap((rule) => rule.actions)
    const jump = jumps.find(({ objective }) => objective.startsWith('jumpTo'))
    at = jump?.target ?? block.logicFallback ?? blocks[place + 1]?.id
  }
  const ending = original.endings?.find(({ id }) => id === at) ?? original.endings?.[0]
  return { asked, ending: ending?.headline ? plain(ending.headline) : (ending?.label ?? '') }
}
