import type { Route } from './context.ts'
import { corsHeaders } from './cors.ts'
import { errorReply, jsonReply } from './json-reply.ts'
import { readSecret } from './read-secret.ts'
import { refuse } from './refusal.ts'

const unfinished = refuse(
  503,
  'unavailable',
  'The erasure is written down and will be finished without you. Ask again to see it confirmed.',
  10,
)

/**
 * `POST /v1/erase`: removes the visitor whose secret is shown from the inbox, its dead letters and the store.
 *
 * The erasure is in the inbox before the store is asked, so a crash or a store that is away only delays the rest. Events
 * of that visitor that are still on their way are refused silently from now on, and counted as duplicates.
 *
 * @returns 200 `{ visitor, erased, time }` when nothing is left; 503 when the rest is still to be done
 */
export const eraseVisitor: Route = async (request, context) => {
  const asked = await readSecret(request, context)
  if (!asked.ok) return errorReply(asked, corsHeaders(request))
  const { site, visitor } = asked
  const time = context.now()
  try {
    const erased = await context.inbox.erase(site.id, visitor, time)
    await context.loader.load()
    return jsonReply({ visitor, erased, time }, 200, corsHeaders(request, site))
  } catch (error) {
    context.report('An erasure is not finished yet.', error)
    context.loader.kick()
    return errorReply(unfinished, corsHeaders(request))
  }
}
