/** The others: everybody whom the page may ask for something. */
export interface Others {
  answer(request: Request): Promise<Response>
  /** What was asked of them, in order: paths with their query. */
  readonly asked: readonly string[]
}

/** Stands for Google's tag: sends what it was told about consent. */
const TAG = `{
  const told = dataLayer.filter(([kind]) => kind === 'consent').map(([, , state]) => state)
  const { analytics_storage } = Object.assign({}, ...told)
  const hit = new URL('/hit', document.currentScript.src)
  hit.searchParams.set('analytics_storage', analytics_storage)
  new Image().src = hit.href
}`

const MAP = `<!doctype html>
<html lang="en">
  <title>A map</title>
  <body style="margin: 0; background: #dbe8d3">
    <svg viewBox="0 0 160 90" width="100%" height="100%" preserveAspectRatio="xMidYMid slice" role="img" aria-label="The garden is by the river">
      <path d="M-5 70q50-40 90-22t80-40" fill="none" stroke="#9cc3e6" stroke-width="14" />
      <path d="M20-5 48 95M-5 26 165 52M108-5 92 95" fill="none" stroke="#fff" stroke-width="4" />
      <circle cx="76" cy="40" r="5" fill="#b3261e" />
    </svg>
  </body>
</html>`

const PIXEL = Uint8Array.from(atob('R0lGODlhAQABAAAAACw='), (letter) => letter.charCodeAt(0))

const ANSWERS: Readonly<Record<string, readonly [type: string, body: string | Uint8Array<ArrayBuffer>]>> = {
  '/gtag/js': ['text/javascript', TAG],
  '/map.html': ['text/html; charset=utf-8', MAP],
  '/hit': ['image/gif', PIXEL],
  '/pixel.gif': ['image/gif', PIXEL],
}

/** A server for all the others at once, which writes down what is asked of it. */
export function createOthers(): Others {
  const asked: string[] = []
  return {
    asked,
    async answer(request) {
      const { pathname, search } = new URL(request.url)
      asked.push(pathname + search)
      const [type, body] = ANSWERS[pathname] ?? ['text/plain', 'Nothing here']
      return new Response(body, {
        status: pathname in ANSWERS ? 200 : 404,
        headers: { 'content-type': type, 'cache-control': 'no-store' },
      })
    },
  }
}
