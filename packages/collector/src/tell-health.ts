import type { Context, Route } from './context.ts'
import { errorReply, jsonReply } from './json-reply.ts'
import { refuse } from './refusal.ts'

const inboxAway = refuse(
  503,
  'unavailable',
  'The inbox can not be read. Look at the disk and at what the collector printed.',
  10,
)

/** Events in the store, or null when it can't say. */
const storedEvents = ({ store }: Pick<Context, 'store'>): Promise<number | null> =>
  store.totals().then(
    ({ events }) => events,
    () => null,
  )

/**
 * `GET /v1/health`: `{ status, inbox: { events, pending, deadLetters }, store: { events } }`.
 *
 * @returns 200 while events are taken: `ok`, or `degraded` when the store is away or does not take events (its `events`
 *   is then null if it can't be counted); 503 when the inbox can't be read
 */
export const tellHealth: Route = async (_request, context) => {
  try {
    const [inbox, events] = await Promise.all([context.inbox.totals(), storedEvents(context)])
    const status = events === null || context.loader.failing ? 'degraded' : 'ok'
    return jsonReply({ status, inbox, store: { events } })
  } catch (error) {
    context.report('The inbox can not be read.', error)
    return errorReply(inboxAway)
  }
}
