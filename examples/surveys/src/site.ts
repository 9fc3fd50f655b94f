import { readFile } from 'node:fs/promises'
import type { SurveyDefinition } from '@heed/schema'
import { mail, mailPolicy } from './mail.ts'
import { tags } from './texts/texts.ts'

/** What {@link createSite} needs to know. */
export interface SiteOptions {
  /** Answers what the page sends to `/voice/v1/…`; it sees the path without `/voice`. */
  readonly collector: (request: Request) => Promise<Response>
  /** What was made at the start: scripts and definitions by file name. */
  readonly made: ReadonlyMap<string, string>
  /** What the mail asks. */
  readonly mailed: SurveyDefinition
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
}

/** Nothing inline, no nonce, no other host, and no string that becomes code or markup. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types heed lit-html',
].join('; ')

const langOf = ({ searchParams }: URL) => tags.find((tag) => tag === searchParams.get('lang')) ?? 'en'

/** The site's own server: its pages, what was made for them, and the way in to the collector. */
export function createSite({
  collector,
  made,
  mailed,
}: SiteOptions): (request: Request) => Promise<Response> {
  const read = async (path: string): Promise<string | undefined> =>
    /^\/(pictures\/)?[a-z]+\.(html|css|svg)$/.test(path)
      ? readFile(new URL(`../public${path}`, import.meta.url), 'utf8').catch(() => undefined)
      : undefined

  return async (request) => {
    const url = new URL(request.url)
    if (url.pathname.startsWith('/voice/v1/')) {
      url.pathname = url.pathname.slice('/voice'.length)
      return collector(new Request(url, request))
    }
    if (url.pathname === '/mail.html')
      return new Response(mail(mailed, `http://${request.headers.get('host')}/mailed.html`, langOf(url)), {
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': mailPolicy },
      })
    const path = url.pathname === '/' ? '/index.html' : url.pathname
    const text = made.get(path.slice(1)) ?? (await read(path))
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain'
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
