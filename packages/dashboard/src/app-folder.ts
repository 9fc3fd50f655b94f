/**
 * Where the built dashboard lies: a folder with `index.html`, `app.js`, `app.css` and the files they load.
 * A server hands these files out as they are; nothing is read or checked here, so a folder that was never
 * built is found missing by whoever reads from it.
 *
 * @returns A `file:` URL that ends in a slash, the same from source and from the published package.
 * @example
 * import { existsSync } from 'node:fs'
 * import { appFolder } from '@heed/dashboard'
 *
 * const page = new URL('index.html', appFolder())
 * if (!existsSync(page)) console.log('Build the dashboard first: pnpm build')
 */
export function appFolder(): URL {
  return new URL('../dist/app/', import.meta.url)
}
