/** Who is on the page, and where. What is not known fits no rule about it. */
export interface Visitor {
  /** The page's address, as `location.href` has it. Looked at, never kept. */
  readonly url?: string | undefined
  readonly device?: 'phone' | 'tablet' | 'desktop' | undefined
  /** The page's language: `de-AT`. */
  readonly language?: string | undefined
  /** What the site knows of its customer: flat names and values. `stage` is the stage of a customer's life. */
  readonly traits?: Readonly<Record<string, unknown>> | undefined
}

/**
 * What a page shows of its visitor: address, device and language. The device is told as the tracker tells it: what fingers point at is a
 * phone, or a tablet from 600 pixels on its short side.
 *
 * @param page The window; none on a server.
 * @example
 * visitorOf(window) // { url: 'https://shop.example/', device: 'desktop', language: 'de' }
 */
export function visitorOf(page: Window | undefined): Visitor {
  if (!page) return {}
  const { location, document, navigator, matchMedia, screen } = page
  return {
    url: location.href,
    language: document.documentElement.lang || navigator.language,
    device: !matchMedia('(pointer:coarse)').matches
      ? 'desktop'
      : Math.min(screen.width, screen.height) < 600
        ? 'phone'
        : 'tablet',
  }
}
