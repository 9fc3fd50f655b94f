import type { Route } from './context.ts'
import { corsHeaders } from './cors.ts'
import { errorReply, jsonReply } from './json-reply.ts'
import { readSecret } from './read-secret.ts'
import { storeAway } from './store-away.ts'

/**
 * `POST /v1/export`: everything kept about the visitor whose secret is shown, what arrived a moment ago included.
 *
 * @returns 200 `{ visitor, events }`, oldest first, as the device sent them; 503 while the store is away
 */
export const exportVisitor: Route = async (request, context) => {
  const asked = await readSecret(request, context)
  if (!asked.ok) return errorReply(asked, corsHeaders(request))
  try {
    await context.loader.load()
    const events = await context.store.export(asked.site.id, asked.visitor)
    return jsonReply({ visitor: asked.visitor, events }, 200, corsHeaders(request, asked.site))
  } catch (error) {
    context.report('An export could not be read from the store.', error)
    return errorReply(storeAway, corsHeaders(request))
  }
}
