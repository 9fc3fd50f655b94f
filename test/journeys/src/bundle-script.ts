import { bundle } from '../../../.dev/bundle.mjs'

/**
 * The files of a page's script, which is given as text: the first is `page.js`. It may import whatever the contract
 * tests may, which depend on every package.
 */
export function bundleScript(code: string): ReturnType<typeof bundle> {
  const entry = new URL('../../contracts/src/virtual-entry.js', import.meta.url).pathname
  return bundle({
    input: { page: entry },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  })
}
