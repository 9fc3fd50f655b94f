import { cleanCookies } from '../clean.ts'
import type { ConsentStorage } from '../consent-store.ts'
import { askCollector } from './ask-collector.ts'
import type { CookieOptions } from './cookie-options.ts'
import { cookiesOf, toCookieText } from './cookie-text.ts'
import { watchCookie } from './watch-cookie.ts'

/** Characters of a name and its value together; some browsers drop what is longer, others don't (RFC 6265, 6.1). */
const COOKIE_SIZE = 4_096

/** Seconds until a record runs out. */
function secondsOf(text: string): number {
  const { expires } = JSON.parse(text) as { readonly expires: number }
  return Math.floor((expires - Date.now()) / 1_000)
}

/**
 * Keeps the decision in a first-party cookie, so that subdomains share it and the site's server can read it. As long-lived as the
 * decision, `SameSite=Lax`, `Secure` on HTTPS. Nothing is written before a decision. A record that is longer than a cookie may be
 * (4 kB) is not kept, and the next page asks again. Two cookies of this name that don't agree mean the same.
 *
 * @example
 * const consent = createConsent({ policy, storage: cookieStorage({ domain: 'fern.example' }) })
 */
export function cookieStorage({ domain, endpoint, site }: CookieOptions = {}): ConsentStorage {
  const tail = `;path=/;samesite=lax${domain ? `;domain=${domain}` : ''}${
    globalThis.location?.protocol === 'https:' ? ';secure' : ''
  }`
  const put = (name: string, text: string) => {
    const cookie = `${name}=${toCookieText(text)}`
    if (cookie.length > COOKIE_SIZE) throw new RangeError('The record is longer than a cookie.')
    document.cookie = `${cookie};max-age=${secondsOf(text)}${tail}`
  }
  const read = (name: string) => {
    const all = new Set(cookiesOf(document.cookie, name))
    // Which of several is the visitor's own can't be told: together they are no record, and the visitor is asked.
    return all.size > 0 ? decodeURIComponent([...all].join('')) : null
  }
  let ask: ReturnType<typeof askCollector> | undefined
  return {
    getItem: read,
    setItem(name, text) {
      put(name, text)
      // One of another domain or path would stand beside it for ever.
      if (cookiesOf(document.cookie, name).length > 1) {
        cleanCookies([name])
        put(name, text)
      }
      if (endpoint === undefined) return
      ask ??= askCollector(`${endpoint}/v1/consent-cookie`, name, {
        read: () => {
          try {
            return read(name)
          } catch {
            return null
          }
        },
        write: (latest) => put(name, latest),
      })
      ask(text, { site, domain })
    },
    removeItem: (name) => cleanCookies([name]),
    watch: watchCookie,
  }
}
