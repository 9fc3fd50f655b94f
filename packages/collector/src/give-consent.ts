import { askReport } from './ask-report.ts'
import { figuresOf } from './consent-figures.ts'
import type { Route } from './context.ts'
import { errorReply, jsonReply } from './json-reply.ts'

const date = (time: number) => new Date(time).toISOString().slice(0, 10)

/**
 * `GET /v1/consent?site=&from=&to=`: what became of the banner, over all, and by UTC day and version of the policy. Days are by
 * arrival. Counted without any identifier.
 *
 * @returns 200 with `{ site, from, to, total, days }`; 400, 401 or 404 with an `ErrorReply`
 */
export const giveConsent: Route = async (request, { inbox, sites, limits, now }) => {
  const asked = askReport(new URL(request.url).searchParams, {
    sites,
    now: now(),
    reportDays: limits.reportDays,
  })
  if (!asked.ok) return errorReply(asked)
  const { site, from, to } = asked.question
  const counts = await inbox.consentCounts(site, from, to)
  const groups = Map.groupBy(counts, ({ day, policy }) => `${day} ${policy}`)
  return jsonReply({
    site,
    from: date(from),
    to: date(to),
    total: figuresOf(counts),
    days: [...groups.values()].map((group) => ({
      day: date(group[0]?.day ?? from),
      policy: group[0]?.policy ?? '',
      ...figuresOf(group),
    })),
  })
}
