import { panel, type Report } from '@heed/insights'
import type { Inbox } from './inbox.ts'
import type { Site } from './site.ts'
import type { Question, Store } from './store.ts'
import { tally } from './tally.ts'

/**
 * Answers a question with everything the dashboard's first screen shows. Counting is the store's, arithmetic is the
 * insights'; nothing is computed here.
 *
 * @param comments how many at most
 */
export async function report(
  { site, question }: { readonly site: Site; readonly question: Question },
  {
    inbox,
    store,
    comments,
  }: {
    readonly inbox: Pick<Inbox, 'totals'>
    readonly store: Store
    readonly comments: number
  },
): Promise<Report> {
  const doubled = { ...question, from: question.from - (question.to - question.from) }
  const [counts, lines, touchpoints, stored, waiting] = await Promise.all([
    store.counts(doubled),
    store.comments(question, comments),
    store.touchpoints(question),
    store.totals(question),
    inbox.totals(site.id),
  ])
  const nps = tally('nps', counts, question)
  const csat = tally('csat', counts, question)
  const ces = tally('ces', counts, question)
  return {
    site: { id: site.id, name: site.name, sample: site.sample === true },
    from: question.from,
    to: question.to,
    touchpoint: question.touchpoint,
    touchpoints,
    scores: {
      nps: panel('nps', nps.points, nps.before),
      csat: panel('csat', csat.points, csat.before),
      ces: panel('ces', ces.points, ces.before),
    },
    comments: lines,
    health: {
      events: stored.events,
      newest: stored.newest,
      rejected: waiting.deadLetters,
      pending: waiting.pending,
    },
  }
}
