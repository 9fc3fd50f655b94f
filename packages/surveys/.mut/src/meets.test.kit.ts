interface StandardSchema {
  readonly '~standard': { validate(value: unknown): object }
}

/** Whether a value meets a schema of `@heed/schema`. Unknown fields do not count as faults there, so they are looked for too. */
export function meets(schema: StandardSchema, value: unknown): boolean {
  const result = schema['~standard'].validate(value) as { issues?: unknown; value?: unknown }
  return !result.issues && JSON.stringify(sorted(result.value)) === JSON.stringify(sorted(value))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || !value) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
