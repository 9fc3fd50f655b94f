import type { Route } from './context.ts'
import { jsonReply } from './json-reply.ts'

/** `GET /v1/sites`: `{ sites: [{ id, name, sample }] }`, in the order they were given. */
export const listSites: Route = async (_request, { sites }) =>
  jsonReply({
    sites: [...sites.values()].map(({ id, name, sample }) => ({ id, name, sample: sample === true })),
  })
