import type { Route } from './context.ts'
import { errorReply } from './json-reply.ts'
import { refuse } from './refusal.ts'

const unauthorized = refuse(401, 'unauthorized', 'Send the admin token: authorization: Bearer <token>.')

/** Keeps a route for whoever has the admin token. */
export function forOwner(route: Route): Route {
  return async (request, context) =>
    (await context.authorized(request))
      ? route(request, context)
      : errorReply(unauthorized, { 'www-authenticate': 'Bearer' })
}
