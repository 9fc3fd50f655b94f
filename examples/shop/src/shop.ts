import { scriptFolder as builtScripts } from '@heed/sdk/script-folder'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { readStatic, type StaticFile } from './read-static.ts'

/** What {@link createShop} needs to know. Folders are file URLs that end in a slash. */
export interface ShopOptions {
  /** Answers what the page sends to `/voice/v1/…`; it sees the path without `/voice`. */
  readonly collector: (request: Request) => Promise<Response>
  /** The shop's own pages; the `public` folder of this example unless told. */
  readonly publicFolder?: URL
  /** What is served as `/heed/…`; the built files of `@heed/sdk` unless told. */
  readonly scriptFolder?: URL
}

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
}

/**
 * The shop as one function from request to response: its pages, Heed's script below `/heed/`, and the collector
 * below `/voice/`, all from one origin. Only the collector's way in is mounted, not its dashboard: a page with
 * other people's scripts on it is no place for the owner's key.
 *
 * @example
 * const shop = createShop({ collector: async () => new Response('not here', { status: 404 }) })
 * const home = await shop(new Request('http://localhost/'))
 * console.log(home.status, home.headers.get('content-security-policy'))
 */
export function createShop(options: ShopOptions): (request: Request) => Promise<Response> {
  const pages = options.publicFolder ?? new URL('../public/', import.meta.url)
  const scripts = options.scriptFolder ?? builtScripts()

  const find = (path: string): Promise<StaticFile | undefined> => {
    if (path.startsWith('/heed/')) return readStatic(scripts, path.slice('/heed'.length))
    return readStatic(pages, path.endsWith('/') ? `${path}index.html` : path)
  }
  const reply = (file: StaticFile | undefined, status: number, withBody: boolean): Response =>
    new Response(withBody ? (file?.bytes ?? 'Not found') : null, {
      status,
      headers: { ...headers, 'content-type': file?.type ?? 'text/plain; charset=utf-8' },
    })

  return async (request) => {
    const url = new URL(request.url)
    if (url.pathname.startsWith('/voice/v1/')) {
      url.pathname = url.pathname.slice('/voice'.length)
      return options.collector(new Request(url, request))
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return new Response('Only GET and HEAD', { status: 405, headers: { ...headers, allow: 'GET, HEAD' } })
    }
    const body = request.method === 'GET'
    const file = await find(url.pathname)
    if (file) return reply(file, 200, body)
    const wantsPage = request.headers.get('accept')?.includes('text/html')
    return reply(wantsPage ? await readStatic(pages, '/404.html') : undefined, 404, body)
  }
}
