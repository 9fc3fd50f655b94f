import type { Match } from '@heed/schema'

/**
 * Tells whether one comparison holds of something that is known: an event's `data`, a visitor's traits. Nothing is
 * converted: `'5'` is not 5. What is missing, or null, is equal to nothing, and neither less nor more. `exists` with the
 * value `false` asks that it is missing.
 *
 * @example
 * matches({ key: 'value', op: 'gte', value: 50 }, { value: 79 }) // true
 */
export function matches({ key, op, value }: Match, facts: unknown): boolean {
  const known = Object(facts) as Record<string, unknown>
  const fact = (Object.hasOwn(known, key) ? known[key] : undefined) as typeof value
  if (op === 'exists') return (fact != null) === (value !== false)
  if (op === 'eq') return fact === value
  if (op === 'ne') return fact !== value
  if (typeof fact !== typeof value) return false
  if (op === 'lt') return fact! < value!
  if (op === 'lte') return fact! <= value!
  return op === 'gt' ? fact! > value! : fact! >= value!
}
