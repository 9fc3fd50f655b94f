import { type Refusal, refuse } from './refusal.ts'
import type { Site } from './site.ts'

/**
 * Finds the site that a request speaks for, and checks that the page may speak for it.
 *
 * @param site the id as sent, of any type
 */
export function admit(
  request: Request,
  site: unknown,
  sites: ReadonlyMap<string, Site>,
): { readonly ok: true; readonly site: Site } | Refusal {
  const found = typeof site === 'string' ? sites.get(site) : undefined
  if (!found) {
    return refuse(
      404,
      'unknown_site',
      'This collector knows no such site. Check `site` on the page, or add it to `sites` of the collector.',
    )
  }
  const origin = request.headers.get('origin')
  if (origin && found.origins && !found.origins.includes(origin)) {
    return refuse(
      403,
      'forbidden_origin',
      `Pages of ${origin.slice(0, 200)} may not send for this site. Add it to \`origins\` of the site.`,
    )
  }
  return { ok: true, site: found }
}
