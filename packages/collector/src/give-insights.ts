import { askReport } from './ask-report.ts'
import type { Route } from './context.ts'
import { errorReply, jsonReply } from './json-reply.ts'
import { report } from './report.ts'
import { storeAway } from './store-away.ts'

/**
 * `GET /v1/insights?site=&from=&to=&touchpoint=`: what was acknowledged before the question is in the answer.
 *
 * @returns 200 with a `Report`; 400, 401, 404 or 503 with an `ErrorReply`
 */
export const giveInsights: Route = async (request, context) => {
  const asked = askReport(new URL(request.url).searchParams, {
    sites: context.sites,
    now: context.now(),
    reportDays: context.limits.reportDays,
  })
  if (!asked.ok) return errorReply(asked)
  try {
    await context.loader.load()
    return jsonReply(await report(asked, { ...context, comments: context.limits.comments }))
  } catch (error) {
    context.report('A report could not be made.', error)
    return errorReply(storeAway)
  }
}
