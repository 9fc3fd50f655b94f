import type { Page } from 'playwright-core'
import type { Need, Site } from './site.ts'

/** Names that sites use for what needs no consent (WP194): the choice itself, sessions, baskets, protection, looks. */
const NECESSARY =
  /consent|cookie|session|sess?id|csrf|xsrf|cart|basket|lang|locale|theme|^(__cf_bm|JSESSIONID|PHPSESSID)$/i

const notOffered = () => {
  throw new Error('this site offers no such thing')
}

/**
 * Any site, as far as an address alone allows: other companies are other hosts, controls are found by what they are
 * called, and rules about regions, records and policies are left out.
 *
 * @param other Another page of the same site, for the rules about every page.
 */
export function anySite(url: string, other?: string): Site {
  const own = new URL(url).hostname.split('.').slice(-2).join('.')
  const offers: Need[] = other ? ['another page'] : []
  return {
    offers: new Set(offers),
    url: (page) => (page === 'other' ? (other ?? url) : url),
    purposeOf: ({ hostname, protocol }) =>
      !protocol.startsWith('http') || hostname === own || hostname.endsWith(`.${own}`) ? undefined : hostname,
    necessary: { before: NECESSARY, after: NECESSARY },
    ready: async (page: Page) => {
      await page.waitForLoadState('load')
    },
    words: notOffered,
    proof: notOffered,
  }
}
