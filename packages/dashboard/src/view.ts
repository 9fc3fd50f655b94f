import { addDays, isDay, type Day } from './day.ts'

/** Days asked for, half open as the collector takes them: `to` is the first day that no longer counts. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** What the owner asked to see. It is the whole state of the page, and it stands in the address. */
export interface View {
  /** Null: the collector's first site. */
  readonly site: string | null
  /** Null: the last 30 days, whatever day it is. */
  readonly period: Period | null
  /** Null: all touchpoints. */
  readonly touchpoint: string | null
  /** BCP 47 tag of the page's language. Null: as the browser prefers. */
  readonly lang: string | null
}

/**
 * Reads the view from an address's query. What makes no sense (a day that does not exist, a period that
 * ends before it begins) is left out, so that an old or mistyped address still shows something.
 *
 * @param search - `location.search`, with or without its question mark.
 */
export function readView(search: string): View {
  const query = new URLSearchParams(search)
  const from = query.get('from') ?? ''
  const to = query.get('to') ?? ''
  return {
    site: query.get('site') || null,
    period: isDay(from) && isDay(to) && from < to ? { from, to } : null,
    touchpoint: query.get('touchpoint') || null,
    lang: query.get('lang') || null,
  }
}

/**
 * Writes a view as an address's query: `?site=shop&from=2026-11-01&to=2026-11-08`. Reading it gives the
 * same view again. A view that asks for nothing is the empty string.
 */
export function viewSearch({ site, period, touchpoint, lang }: View): string {
  const query = new URLSearchParams()
  if (site) query.set('site', site)
  if (period) {
    query.set('from', period.from)
    query.set('to', period.to)
  }
  if (touchpoint) query.set('touchpoint', touchpoint)
  if (lang) query.set('lang', lang)
  return query.size > 0 ? `?${query}` : ''
}

/** The last so many days, today included. */
export function lastDays(days: number, today: Day): Period {
  return { from: addDays(today, 1 - days), to: addDays(today, 1) }
}
