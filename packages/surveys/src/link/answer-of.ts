import type { Answer, Item } from '@heed/schema'
import { dayAfter } from '../check/day-after.ts'
import { onGrid } from '../check/grid.ts'
import { commentLength } from '../presets/preset.ts'

/** What a link says about one item: its values, or the value of each part. All of it comes from strangers. */
export interface Said {
  readonly values: readonly string[]
  readonly parts: ReadonlyMap<string, string>
}

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)
const isNumber = (text: string) => /^-?\d{1,9}(\.\d{1,9})?$/.test(text)
const filled = (parts: readonly (readonly [string, string | number])[]) =>
  parts.length ? Object.fromEntries(parts) : undefined

/** The parts that are among `names`, each where its value passes. */
const partsOf = (
  { parts }: Said,
  names: readonly string[],
  read: (value: string) => string | number | undefined,
) =>
  names.flatMap((name) => {
    const value = read(parts.get(name) ?? '')
    return value === undefined ? [] : [[name, value] as const]
  })

/**
 * The answer to an item that a link gives, if the item can have it: a point of its scale, ids of its choices, a day within its
 * bounds. `undefined` for anything else. A contact is never taken from a link, because addresses of pages are written down in
 * many places; nor is consent, because nobody consents for another.
 */
export function answerOf(item: Item, said: Said): Answer | undefined {
  const [first = '', ...rest] = said.values
  const one = rest.length ? '' : first
  switch (item.type) {
    case 'scale':
    case 'slider':
      return isNumber(one) && onGrid(item, Number(one)) ? Number(one) : undefined
    case 'text':
      return one.trim() && one.length <= (item.maxLength ?? commentLength) ? one : undefined
    case 'choice':
    case 'picture': {
      const chosen = idsOf(item.choices).filter((id) => said.values.includes(id))
      return chosen.length && (item.multiple || chosen.length === 1) ? chosen : undefined
    }
    case 'ranking': {
      const ids = idsOf(item.choices)
      const all = ids.every((id) => said.values.includes(id))
      return all && said.values.length === ids.length ? [...said.values] : undefined
    }
    case 'matrix': {
      const ids = idsOf(item.choices)
      return filled(partsOf(said, idsOf(item.rows), (value) => ids.find((id) => id === value)))
    }
    case 'kano':
      return filled(
        partsOf(said, ['with', 'without'], (value) => (/^[1-5]$/.test(value) ? Number(value) : undefined)),
      )
    case 'maxdiff': {
      const ids = idsOf(item.choices)
      const parts = partsOf(said, ['best', 'worst'], (value) => ids.find((id) => id === value))
      return parts[0]?.[1] === parts[1]?.[1] ? undefined : filled(parts)
    }
    case 'date':
      return dayAfter(one, 0) === one && one >= (item.min ?? one) && one <= (item.max ?? one)
        ? one
        : undefined
    default:
      return undefined
  }
}
