import type { LossCode, LossList } from './loss.ts'

/**
 * Reads one object of an original, and knows which of its keys were read: {@link Fields.done} reports the others. A key that holds
 * nothing (null, false, an empty text, list or object) loses nothing where it is only {@link Fields.lost}.
 */
export interface Fields {
  readonly path: string
  /** The path of a key. */
  at(key: string): string
  /** Whatever a key holds. */
  value(key: string): unknown
  string(key: string): string | undefined
  number(key: string): number | undefined
  boolean(key: string): boolean | undefined
  object(key: string): Fields | undefined
  /** The objects of a list. What is not one is reported. */
  objects(key: string): readonly Fields[]
  list(key: string): readonly unknown[]
  /** Ids, times and the like, which mean nothing here. */
  harmless(...keys: string[]): void
  /** How it looks. One loss in all. */
  styling(...keys: string[]): void
  lost(code: LossCode, message: string, ...keys: string[]): void
  /** Reports all keys that nobody read. */
  done(): void
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value says nothing, as the fields do that a server fills in for everyone. */
export function saysNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true
  return typeof value === 'object' && Object.values(value).every(saysNothing)
}

/** The fields of a value, or undefined when it has none. */
export function fieldsOf(input: unknown, path: string, losses: LossList): Fields | undefined {
  if (!isObject(input)) return undefined
  const read = new Set<string>()
  const at = (key: string) => (path ? `${path}.${key}` : key)
  const get = (key: string) => {
    read.add(key)
    return Object.hasOwn(input, key) ? input[key] : undefined
  }
  const typed = <T>(key: string, expected: string, is: (value: unknown) => value is T): T | undefined => {
    const value = get(key)
    if (value === undefined || value === null) return undefined
    if (is(value)) return value
    losses.add(
      'wrong_type',
      at(key),
      `This is not ${expected}, and was passed over. Correct it and import again.`,
    )
    return undefined
  }
  const list = (key: string) =>
    // A list may have holes; they are nothing, not left out.
    Array.from(typed(key, 'a list', Array.isArray as (value: unknown) => value is unknown[]) ?? [])
  return {
    path,
    at,
    value: get,
    string: (key) => typed(key, 'a text', (value) => typeof value === 'string'),
    number: (key) => typed(key, 'a number', (value): value is number => Number.isFinite(value)),
    boolean: (key) => typed(key, 'true or false', (value) => typeof value === 'boolean'),
    object: (key) => {
      const value = typed(key, 'an object', isObject)
      return value && fieldsOf(value, at(key), losses)
    },
    list,
    objects: (key) =>
      list(key).flatMap((value, index) => {
        const fields = fieldsOf(value, `${at(key)}[${index}]`, losses)
        if (!fields)
          losses.add('wrong_type', `${at(key)}[${index}]`, 'This is not an object, and was passed over.')
        return fields ?? []
      }),
    harmless: (...keys) => keys.forEach((key) => read.add(key)),
    styling(...keys) {
      const styled = keys.find((key) => !saysNothing(get(key)))
      if (styled === undefined) return
      losses.add(
        'styling',
        at(styled),
        'How it looks was not imported. Style the element by its custom properties.',
        'once',
      )
    },
    lost(code, message, ...keys) {
      for (const key of keys) if (!saysNothing(get(key))) losses.add(code, at(key), message)
    },
    done() {
      for (const key of Object.keys(input)) {
        if (read.has(key) || input[key] === undefined || input[key] === null) continue
        losses.add(
          'unknown_key',
          at(key),
          'Nothing is known of this key, and it was passed over. See whether you need it.',
        )
      }
    },
  }
}
