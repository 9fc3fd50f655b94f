import type { Source } from '../source.ts'
import { listen } from './listen.ts'

/** Ends of paths that browsers keep or open elsewhere instead of showing a page. */
const FILE =
  /\.(7z|apk|csv|dmg|docx?|epub|exe|gz|iso|mov|mp[34]|msi|pdf|pkg|pptx?|rar|rtf|txt|wav|xlsx?|zip)$/i

/**
 * Emits `link_followed` for a click on a link that leaves the site (`outbound`), fetches a file (`download`: by the attribute or
 * the end of its path), or opens a mail or phone program (`mailto`, `tel`: without the address). By mouse, middle button,
 * touch or keyboard; in HTML and SVG, in image maps and open shadow roots; whatever the page then does with the click. The click
 * is neither held up nor prevented. Addresses are scrubbed, and left out unless they begin with `http`.
 *
 * @example
 * createTracker({ site: 'shop', endpoint: '/heed', consent, sources: [pageViews, clicks] })
 */
export const clicks: Source = (track, { window, scrub }) => {
  const click = (event: MouseEvent) => {
    const link = event
      .composedPath()
      .find((node) => (node as Partial<Element>).matches?.('a[*|href],area[href]')) as HTMLAnchorElement
    // The third button opens a menu.
    if (!link || event.button > 1) return
    // In SVG an address is animated.
    const address = (link.href as unknown as SVGAnimatedString).baseVal ?? link.href
    const { href, host, pathname, protocol } = new URL(address, window.document.baseURI)
    const web = protocol.startsWith('http')
    const kind =
      /^mailto|^tel/.exec(protocol)?.[0] ??
      (link.hasAttribute('download') || FILE.test(pathname)
        ? 'download'
        : web && host !== window.location.host && 'outbound')
    if (kind) void track('link_followed', { kind: kind as 'outbound', ...(web && { url: scrub(href) }) })
  }
  return listen(window, { click, auxclick: click })
}
