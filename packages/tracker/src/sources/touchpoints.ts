import type { Source } from '../source.ts'

const ATTRIBUTE = 'data-heed-touchpoint'

/** What a touchpoint may be called; the collector refuses anything else. */
const NAME = /^[a-z0-9][a-z0-9_-]{0,63}$/

const nameOf = (node: unknown): string | undefined => {
  const name = node instanceof Element ? node.getAttribute(ATTRIBUTE) : null
  return name !== null && NAME.test(name) ? name : undefined
}

/**
 * Watches the elements that the markup marks as touchpoints, also those that come later: `<section data-heed-touchpoint="checkout">`.
 * Emits `touchpoint_seen` when one is first visible, once for a name and page, and `touchpoint_used` for every click and
 * submit inside one. The innermost touchpoint counts. Names are 1 to 64 characters of a-z, 0-9, _ and -; elements with
 * other names are left alone.
 *
 * @example
 * createTracker({ site: 'shop', endpoint: '/heed', consent, sources: [pageViews, touchpoints] })
 */
export const touchpoints: Source = (track, { window }) => {
  const { document, location } = window
  const seen = new Set<string>()
  const listening = new AbortController()

  const visible = new window.IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      const touchpoint = nameOf(target)
      if (!isIntersecting || !touchpoint) continue
      visible.unobserve(target)
      const once = `${touchpoint} ${location.pathname}`
      if (seen.has(once)) continue
      seen.add(once)
      void track('touchpoint_seen', {}, { touchpoint })
    }
  })
  const watch = (node: Node) => {
    if (!(node instanceof Element)) return
    if (nameOf(node)) visible.observe(node)
    for (const inside of node.querySelectorAll(`[${ATTRIBUTE}]`)) visible.observe(inside)
  }
  const late = new window.MutationObserver((changes) => {
    for (const { target, addedNodes, type } of changes) {
      if (type === 'attributes') watch(target)
      else addedNodes.forEach(watch)
    }
  })

  watch(document.documentElement)
  late.observe(document, { subtree: true, childList: true, attributeFilter: [ATTRIBUTE] })
  for (const by of ['click', 'submit'] as const) {
    document.addEventListener(
      by,
      (event) => {
        // Looks into open shadow roots, and listens before anybody can stop the event.
        const touchpoint = event.composedPath().map(nameOf).find(Boolean)
        if (touchpoint) void track('touchpoint_used', { by }, { touchpoint })
      },
      { capture: true, passive: true, signal: listening.signal },
    )
  }

  return () => {
    listening.abort()
    visible.disconnect()
    late.disconnect()
  }
}
