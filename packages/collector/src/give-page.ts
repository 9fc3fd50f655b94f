import type { Route } from './context.ts'
import { errorReply } from './json-reply.ts'
import { refuse } from './refusal.ts'
import { staticFile } from './static-file.ts'

const notBuilt = refuse(
  404,
  'not_found',
  'The dashboard is not built yet. Build @heed/dashboard, then load this page again.',
)
const notFound = refuse(
  404,
  'not_found',
  'There is nothing at this address. The dashboard is at /, the API under /v1/.',
)

/** Any other `GET`: a file of the built dashboard; `/` is its page. */
export const givePage: Route = async (request, context) => {
  const folder = await context.app().catch(() => null)
  const file = folder && (await staticFile(request, folder))
  return file ?? errorReply(new URL(request.url).pathname === '/' ? notBuilt : notFound)
}
