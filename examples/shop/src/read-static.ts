import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'

/** Types of the files that a site of plain files has. Anything else is not served. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
}

/** A file that may be served. */
export interface StaticFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Every part starts with a letter, digit or `_`: no `..`, no hidden file, no encoded character gets through. */
const plain = /^(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+$/

/**
 * Reads the file at `path` below `folder`, or gives undefined when there is none that may be served.
 *
 * @param folder A directory, as a file URL that ends in a slash.
 * @param path Starts with a slash, as in a request's address: `/products/monstera.html`.
 */
export async function readStatic(folder: URL, path: string): Promise<StaticFile | undefined> {
  const type = types[extname(path)]
  if (!type || !plain.test(path)) return undefined
  try {
    return { type, bytes: await readFile(new URL(`.${path}`, folder)) }
  } catch {
    return undefined
  }
}
