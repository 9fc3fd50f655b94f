/**
 * Where the built files of the script tag are: `heed.js` and what it loads when needed. Copy the folder to your
 * own site, or serve it from here.
 *
 * @example
 * import { scriptFolder } from '@heed/sdk/script-folder'
 * console.log(new URL('heed.js', scriptFolder()).href)
 */
export function scriptFolder(): URL {
  return new URL('../dist/script/', import.meta.url)
}
