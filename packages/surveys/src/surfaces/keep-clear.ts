import { watchModals, yields } from './page-modals.ts'

/** Corners in order of choice. The styles know them. */
const corners = ['', 'start', 'top', 'top start']

const shared = (a: DOMRect, b: DOMRect) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

/**
 * Keeps what floats out of the page's way while it is open: away while the page has a modal dialog, and
 * never over what has the focus (WCAG 2.4.11): it moves to another corner, and where every corner would
 * hide the focus altogether it waits out of sight. Returns its own stop.
 */
export function keepClear(card: HTMLElement): () => void {
  const host = (card.getRootNode() as ShadowRoot).host
  let frame = 0

  const look = () => {
    frame = 0
    card.hidden = yields(host)
    const focused = document.activeElement
    if (card.hidden || !focused || focused === host || focused === document.body) return
    const place = focused.getBoundingClientRect()
    const covered = (corner = '') => {
      card.dataset['at'] = corner
      return shared(card.getBoundingClientRect(), place)
    }
    const now = card.dataset['at']
    // Where it is comes first: it moves only when it must.
    const best = [now, ...corners]
      .map((corner) => ({ corner, area: covered(corner) }))
      .reduce((a, b) => (b.area < a.area ? b : a))
    covered(best.corner)
    const sight = shared(place, new DOMRect(0, 0, innerWidth, innerHeight))
    card.hidden = best.area > 0 && best.area >= sight
  }
  // The browser scrolls to what has the focus after it has told us.
  const soon = () => {
    frame ||= requestAnimationFrame(look)
  }

  const stop = watchModals(soon)
  const events = ['focusin', 'scrollend', 'resize']
  for (const name of events) addEventListener(name, soon, true)
  look()
  return () => {
    stop()
    cancelAnimationFrame(frame)
    for (const name of events) removeEventListener(name, soon, true)
  }
}
