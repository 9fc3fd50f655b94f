/**
 * Whether a value is small enough to be read: at most 64 levels, 1,000 entries in any
 * list or object, 50,000 values and 2,000,000 characters. Goes through it without
 * recursion, so that no depth overflows the stack; a cycle counts as too many levels.
 */
export function isSmall(input: unknown): boolean {
  const rest: (readonly [value: unknown, level: number])[] = [[input, 1]]
  let values = 0
  let characters = 0
  for (;;) {
    const next = rest.pop()
    if (!next) return true
    const [value, level] = next
    if (++values > 50_000 || level > 64) return false
    if (typeof value === 'string') characters += value.length
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value)
      if (entries.length > 1_000) return false
      for (const [key, child] of entries) {
        characters += key.length
        rest.push([child, level + 1])
      }
    }
    if (characters > 2_000_000) return false
  }
}
