/** A UTC day as ISO 8601 writes it: `2026-11-22`. */
export type Day = string

const DAY_MS = 86_400_000

/** Says whether a text is a day that exists, from 1970 to 2999: `2026-02-30` is none. */
export function isDay(text: string): text is Day {
  if (!/^(19[7-9]|2\d\d)\d-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && dayOf(time) === text
}

/** The UTC day that holds a time in milliseconds since the epoch. */
export function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10)
}

/** The day so many days later, or earlier when `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(Date.parse(day) + days * DAY_MS)
}

/** Whole days from one time to another, both in milliseconds since the epoch. */
export function daysBetween(from: number, to: number): number {
  return Math.round((to - from) / DAY_MS)
}
