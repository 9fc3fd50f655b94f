import { cleanCookies } from '../clean.ts'
import { watchCookie } from './watch-cookie.ts'

/** How the cookie is read and written by the page itself. */
interface Page {
  read(): string | null
  write(text: string): void
}

/**
 * Asks a collector to set by HTTP the cookie that a page wrote, once for each text. An answer may come after the next decision,
 * here or on another subdomain, and would bring back the one before: the request is given up then, and what it still
 * brought back is undone.
 *
 * @param name Of the cookie.
 */
export function askCollector(
  url: string,
  name: string,
  { read, write }: Page,
): (text: string, body: object) => void {
  const asked = new Set<string>()
  let latest: string | null = null
  let underWay = new AbortController()
  return (text, body) => {
    underWay.abort()
    underWay = new AbortController()
    latest = text
    asked.add(text)
    const stop = watchCookie(() => {
      const now = read()
      if (now === null || !asked.has(now)) latest = now
    })
    const settle = () => {
      stop()
      if (read() === text && latest !== text) {
        if (latest === null) cleanCookies([name])
        else write(latest)
      }
      asked.delete(text)
    }
    fetch(url, {
      method: 'POST',
      body: JSON.stringify({ ...body, record: text }),
      credentials: 'include',
      keepalive: true,
      signal: underWay.signal,
      // Without an answer, the cookie that this page wrote stands, for as long as the browser keeps such cookies.
    }).then(settle, settle)
  }
}
