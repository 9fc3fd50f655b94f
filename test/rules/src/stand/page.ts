import type { Circumstances } from '../audit/site.ts'
import type { Broken } from '../audit/rule.ts'

/** What a page of the stand needs to know of where things are. */
interface Places {
  /** The origin of the company that advertises. */
  readonly ads: string
  readonly which: 'home' | 'other'
  /** Everything after the question mark of the page's address. */
  readonly query: string
}

const held = ['analytics', 'maps', 'marketing', 'research', 'health']

/**
 * An ordinary page of an ordinary shop: something to read and to press, a company's script, a frame and images that wait
 * for a purpose, and a way back to the choices at its end.
 */
export function pageOf(
  { region, lang = 'en' }: Circumstances,
  { ads, which, query }: Places,
  broken?: Broken,
): string {
  const other = which === 'home' ? 'other' : 'home'
  const language = broken?.fault === 'language' ? 'en' : lang
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Fern &amp; Field</title>
    ${broken?.head ?? ''}
    <script
      async
      src="/heed/heed.js"
      data-site="rules"
      data-endpoint="/voice"
      data-policy="/policy.json?${query}"
      ${region ? `data-region="${region}"` : ''}
    ></script>
    <script type="text/plain" data-heed-purpose="marketing" src="${ads}/ads.js?purpose=marketing"></script>
  </head>
  <body>
    <header><h1>Fern &amp; Field</h1><nav><a href="/${other}?${query}">Another page</a></nav></header>
    <main>
      <p>House plants and pots since 2009.</p>
      <button type="button" id="basket">Put into the basket</button> <output id="count">0</output>
      ${'<p>Grown slowly, delivered in two to three days.</p>\n'.repeat(60)}
      <iframe title="Advertisement" data-heed-purpose="marketing" data-heed-src="${ads}/frame?purpose=marketing"></iframe>
      ${held.map((id) => `<img alt="" data-heed-purpose="${id}" data-heed-src="${ads}/pixel?purpose=${id}" />`).join('\n      ')}
    </main>
    <footer>
      <button type="button" data-heed-consent="preferences">
        <svg aria-hidden="true" viewBox="0 0 30 14" width="30" height="14"><rect width="30" height="14" rx="7" /></svg>
        Your privacy choices
      </button>
    </footer>
    <script>
      const count = document.querySelector('#count')
      document.querySelector('#basket').addEventListener('click', () => (count.value = Number(count.value) + 1))
    </script>
  </body>
</html>`
}
