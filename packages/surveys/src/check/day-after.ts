const day = 86_400_000

/** The day that comes so many days after another, as ISO 8601 writes it; `undefined` where there is no such day. */
export function dayAfter(from: string, days: number): string | undefined {
  const time = Date.parse(`${from}T00:00:00Z`) + days * day
  return Math.abs(time) < 8e15 ? new Date(time).toISOString().slice(0, 10) : undefined
}
