import type { Context, Route } from './context.ts'
import { corsHeaders, preflightReply } from './cors.ts'
import { eraseVisitor } from './erase-visitor.ts'
import { exportVisitor } from './export-visitor.ts'
import { forOwner } from './for-owner.ts'
import { giveConsent } from './give-consent.ts'
import { giveInsights } from './give-insights.ts'
import { givePage } from './give-page.ts'
import { errorReply } from './json-reply.ts'
import { listSites } from './list-sites.ts'
import { refuse } from './refusal.ts'
import { setConsentCookie } from './set-consent-cookie.ts'
import { takeEvents } from './take-events.ts'
import { tellHealth } from './tell-health.ts'

interface Door {
  readonly method: 'GET' | 'POST'
  readonly route: Route
}

/** Every address of the API. Pages of other origins use those that take POST. */
export const doors: ReadonlyMap<string, Door> = new Map<string, Door>([
  ['/v1/events', { method: 'POST', route: takeEvents }],
  ['/v1/export', { method: 'POST', route: exportVisitor }],
  ['/v1/erase', { method: 'POST', route: eraseVisitor }],
  ['/v1/consent', { method: 'GET', route: forOwner(giveConsent) }],
  ['/v1/consent-cookie', { method: 'POST', route: setConsentCookie }],
  ['/v1/insights', { method: 'GET', route: forOwner(giveInsights) }],
  ['/v1/sites', { method: 'GET', route: forOwner(listSites) }],
  ['/v1/health', { method: 'GET', route: tellHealth }],
])

const notFound = refuse(
  404,
  'not_found',
  `There is no such address in the API. It has ${[...doors.keys()].join(', ')}.`,
)
const wrongMethod = (method: string) => refuse(405, 'method_not_allowed', `This address takes ${method}.`)
const broken = refuse(
  503,
  'unavailable',
  'The collector failed at this request. Ask again; the reason is in what it printed.',
  10,
)

/** Chooses who answers a request. Never rejects; what fails is told to the operator and answered without detail. */
export async function answer(request: Request, context: Context): Promise<Response> {
  const { pathname } = new URL(request.url)
  const door = doors.get(pathname)
  const { method } = request
  try {
    if (door && method === door.method) return await door.route(request, context)
    if (door?.method === 'POST' && method === 'OPTIONS') return preflightReply()
    if (door) return errorReply(wrongMethod(door.method), { allow: door.method, ...corsHeaders(request) })
    if (pathname.startsWith('/v1/')) return errorReply(notFound, corsHeaders(request))
    if (method === 'GET' || method === 'HEAD') return await givePage(request, context)
    return errorReply(wrongMethod('GET'), { allow: 'GET, HEAD' })
  } catch (error) {
    context.report(`${method} ${pathname.slice(0, 100)} failed.`, error)
    return errorReply(broken, corsHeaders(request))
  }
}
