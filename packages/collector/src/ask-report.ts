import { type Refusal, refuse } from './refusal.ts'
import type { Site } from './site.ts'
import type { Question } from './store.ts'

/** Milliseconds of a UTC day, which has no leap seconds in this count. */
export const day = 86_400_000

const usualDays = 30
const wrong = (message: string) => refuse(400, 'invalid_request', message)

/** Milliseconds of an ISO date at 00:00 UTC, or null: `2026-02-30` is no date. */
function dateOf(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text) ? time : null
}

/**
 * Reads the question of `GET /v1/insights`: `site`, and if wanted `from`, `to` (UTC days, `to` not included) and
 * `touchpoint`. Without dates: the last 30 days, today included.
 *
 * @param now milliseconds since the epoch
 */
export function askReport(
  query: URLSearchParams,
  {
    sites,
    now,
    reportDays,
  }: {
    readonly sites: ReadonlyMap<string, Site>
    readonly now: number
    readonly reportDays: number
  },
): { readonly ok: true; readonly site: Site; readonly question: Question } | Refusal {
  const id = query.get('site')
  if (!id) return wrong('Name a site: ?site=shop.')
  const site = sites.get(id)
  if (!site)
    return refuse(
      404,
      'unknown_site',
      'This collector knows no such site. GET /v1/sites lists those it knows.',
    )

  const tomorrow = (Math.floor(now / day) + 1) * day
  const toText = query.get('to')
  const to = toText ? dateOf(toText) : tomorrow
  if (to === null) return wrong('Write `to` as a date: to=2026-11-22. That day itself is not included.')
  const fromText = query.get('from')
  const from = fromText ? dateOf(fromText) : to - usualDays * day
  if (from === null) return wrong('Write `from` as a date: from=2026-10-23.')
  if (from >= to) return wrong('`from` has to be before `to`.')
  if (to - from > reportDays * day)
    return wrong(`A report covers at most ${reportDays} days. Choose a later \`from\`.`)

  const touchpoint = query.get('touchpoint') || null
  if (touchpoint && !/^[a-z0-9][a-z0-9_-]{0,63}$/.test(touchpoint)) {
    return wrong('`touchpoint` is 1 to 64 characters of a-z, 0-9, _ and -.')
  }
  return { ok: true, site, question: { site: site.id, from, to, touchpoint } }
}
