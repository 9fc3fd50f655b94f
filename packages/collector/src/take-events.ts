import type { EventsReply } from '@heed/schema'
import type { Route } from './context.ts'
import { corsHeaders } from './cors.ts'
import type { Acceptance } from './inbox.ts'
import { errorReply, jsonReply } from './json-reply.ts'
import { receive } from './receive.ts'
import { refuse } from './refusal.ts'

const away = ({ reason }: Acceptance & { readonly ok: false }) =>
  reason === 'full'
    ? refuse(
        503,
        'unavailable',
        'The collector has as much waiting as it may hold. Keep the events and send them later.',
        60,
      )
    : refuse(
        503,
        'unavailable',
        'The collector could not write to its disk. Keep the events and send them later.',
        10,
      )

/**
 * `POST /v1/events`: answers after the good events are on disk and synced, never before. The store has no say in it.
 *
 * @returns 200 with an `EventsReply`; 400, 403, 404, 413, 415 or 503 with an `ErrorReply`
 */
export const takeEvents: Route = async (request, { inbox, loader, sites, limits, now, report }) => {
  const received = await receive(request, { sites, limits, received: now })
  if (!received.ok) return errorReply(received, corsHeaders(request))
  const { delivery, site } = received
  const acceptance = await inbox.accept(delivery)
  if (!acceptance.ok) {
    report(`The inbox did not take an envelope (${acceptance.reason}).`, acceptance.detail)
    return errorReply(away(acceptance), corsHeaders(request))
  }
  loader.kick()
  const reply: EventsReply = {
    accepted: acceptance.accepted,
    duplicates: acceptance.duplicates,
    rejected: delivery.dead.map((letter) => letter.rejection),
  }
  return jsonReply(reply, 200, corsHeaders(request, site))
}
