import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  webp: 'image/webp',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
}

/** Nothing but its own files, no inline code, nobody frames it, and strings never become script. */
const dashboardPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const guards = {
  'content-security-policy': dashboardPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** `chunk-BZ3x9a_Q.js`: a bundler put eight characters of the content's hash into the name, so it never changes. */
const isHashed = (path: string) => /-(?=[a-z_-]*[A-Z0-9])[A-Za-z0-9_-]{8}\.[a-z0-9]+$/.test(path)

/**
 * Answers `GET` and `HEAD` with a file of a folder. A path is looked up among the files that are there, never built from
 * what was sent, so no path leads out of the folder.
 *
 * @returns null when there is no such file, or no such folder
 */
export async function staticFile(request: Request, folder: URL): Promise<Response | null> {
  const { pathname } = new URL(request.url)
  const asked = pathname === '/' ? 'index.html' : pathname.slice(1)
  const base = fileURLToPath(folder)
  const names = await readdir(base, { recursive: true }).catch(() => [])
  const name = names.find((candidate) => candidate.replaceAll('\\', '/') === asked)
  const bytes = name === undefined ? null : await readFile(join(base, name)).catch(() => null)
  if (!bytes) return null

  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  const headers = {
    ...guards,
    etag,
    'cache-control': isHashed(asked) ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const type = types[asked.slice(asked.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  return new Response(request.method === 'HEAD' ? null : bytes, {
    headers: { ...headers, 'content-type': type, 'content-length': String(bytes.byteLength) },
  })
}
