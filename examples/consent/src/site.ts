import { readFile } from 'node:fs/promises'

/** What {@link createSite} needs to know. */
export interface SiteOptions {
  /** Where the others are: it stands for `https://others.example` in the markup. */
  readonly others: string
  /** What was asked of them so far, to show it on the page. */
  readonly asked: readonly string[]
  /** What `page.ts` was bundled to: code by file name. */
  readonly scripts: ReadonlyMap<string, string>
}

const FILES: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/plain.html': 'plain.html',
  '/site.css': 'site.css',
  '/consent-default.js': 'consent-default.js',
  '/show-asked.js': 'show-asked.js',
}
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' }

/** The site's own server: its pages, its script, and the way in for what Heed sends. */
export function createSite({ others, asked, scripts }: SiteOptions): (request: Request) => Promise<Response> {
  // What consent holds back still has to be allowed here: the policy says who may be asked at all.
  const contentSecurityPolicy = [
    "default-src 'none'",
    `script-src 'self' ${others}`,
    "style-src 'self'",
    `img-src 'self' data: ${others}`,
    `frame-src ${others}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types heed lit-html',
  ].join('; ')

  const find = async (path: string): Promise<string | undefined> => {
    const file = FILES[path]
    if (!file) return scripts.get(path.slice(1))
    const text = await readFile(new URL(`../public/${file}`, import.meta.url), 'utf8')
    return text.replaceAll('https://others.example', others)
  }

  return async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/asked.json') return Response.json(asked)
    // A collector of its own would be here: see the shop. This one only says thank you.
    if (pathname === '/voice/v1/events') {
      const { events } = (await request.json()) as { events: readonly unknown[] }
      return Response.json({ accepted: events.length, duplicates: 0, rejected: [] })
    }
    const text = await find(pathname)
    const type = TYPES[(FILES[pathname] ?? pathname).split('.').at(-1) ?? ''] ?? 'text/plain'
    return new Response(text ?? 'Not found', {
      status: text === undefined ? 404 : 200,
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': contentSecurityPolicy,
        'cache-control': 'no-cache',
      },
    })
  }
}
