/** Pixels kept between the banner and what has focus. */
const GAP = 8

/** What has focus, however deep in shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}

/** How many pixels of an element the banner lies over, counted from the banner's upper edge. */
export function covered(element: Element, banner: Element): number {
  const below = element.getBoundingClientRect()
  const above = banner.getBoundingClientRect()
  const apart =
    below.bottom <= above.top ||
    below.top >= above.bottom ||
    below.right <= above.left ||
    below.left >= above.right
  return apart ? 0 : below.bottom - above.top
}

/**
 * Keeps what has focus in sight (WCAG 2.4.11): the page is scrolled, as browsers do it for what is out of sight; where
 * that isn't enough, at the end of the page, the banner goes to the top (`edge="top"`) until focus has moved on.
 *
 * @returns Its own stop.
 */
export function uncover(banner: HTMLElement): () => void {
  const check = () => {
    const element = focused()
    if (!element || element === document.body || banner.matches(':focus-within')) return
    banner.removeAttribute('edge')
    const over = covered(element, banner)
    if (!over) return
    const room = element.getBoundingClientRect().top - GAP
    scrollBy({ top: Math.min(over + GAP, Math.max(room, 0)), behavior: 'instant' })
    if (covered(element, banner)) banner.setAttribute('edge', 'top')
  }
  check()
  document.addEventListener('focusin', check)
  return () => document.removeEventListener('focusin', check)
}
