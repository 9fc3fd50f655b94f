import type { Source } from '../source.ts'

const MARK = 'data-heed-touchpoint'

/** How much of a touchpoint has to be in sight, or of the window covered by it, to count as seen. */
export const SEEN_SHARE = 0.5

const nameOf = (element: Element): string => element.getAttribute(MARK) ?? ''

/**
 * Emits `touchpoint_seen` when an element marked by `data-heed-touchpoint` first comes into sight, and
 * `touchpoint_used` when a visitor clicks or submits something inside one. Each name is seen once a page.
 * Elements that come later are noticed too.
 *
 * @example
 * // <main data-heed-touchpoint="checkout">…</main>
 * createTracker({ site: 'shop', endpoint: '/voice', consent, sources: [touchpoints()] })
 */
export const touchpoints =
  (): Source =>
  (track, { window }) => {
    const { document } = window
    const listening = new AbortController()
    const watched = new WeakSet<Element>()
    const seen = new Set<string>()

    const sight = new window.IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, intersectionRatio, intersectionRect, rootBounds } of entries) {
          const touchpoint = nameOf(target)
          const covers = intersectionRect.height >= (rootBounds?.height ?? Infinity) * SEEN_SHARE
          if (!isIntersecting || (intersectionRatio < SEEN_SHARE && !covers)) continue
          sight.unobserve(target)
          if (!touchpoint || seen.has(touchpoint)) continue
          seen.add(touchpoint)
          void track('touchpoint_seen', {}, { touchpoint })
        }
      },
      // One that is higher than the window is never half in sight: it is looked at again as it moves.
      { threshold: [0, 0.1, 0.2, 0.3, 0.4, SEEN_SHARE] },
    )

    const watch = (root: ParentNode): void => {
      for (const element of root.querySelectorAll(`[${MARK}]`)) {
        if (watched.has(element)) continue
        watched.add(element)
        sight.observe(element)
      }
    }
    const late = new window.MutationObserver((changes) => {
      if (changes.some(({ addedNodes }) => addedNodes.length > 0)) watch(document)
    })

    const used =
      (by: 'click' | 'submit') =>
      ({ target }: Event): void => {
        const element = target instanceof window.Element && target.closest(`[${MARK}]`)
        const touchpoint = element && nameOf(element)
        if (touchpoint) void track('touchpoint_used', { by }, { touchpoint })
      }

    watch(document)
    late.observe(document, { childList: true, subtree: true })
    for (const by of ['click', 'submit'] as const) {
      document.addEventListener(by, used(by), { capture: true, passive: true, signal: listening.signal })
    }

    return () => {
      listening.abort()
      late.disconnect()
      sight.disconnect()
    }
  }
