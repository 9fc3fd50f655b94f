import type { SourceContext } from '../source.ts'
import { listen } from './listen.ts'

/** What a marked element may be called; the collector refuses other touchpoints. */
const NAME = /^[a-z0-9][a-z0-9_-]{0,63}$/

/** The name that an attribute gives to an element, if it is one: 1 to 64 characters of a-z, 0-9, _ and -. */
export const markOf = (node: unknown, attribute: string): string | undefined =>
  NAME.exec((node as Partial<Element>).getAttribute?.(attribute) ?? '')?.[0]

/**
 * Watches the elements that carry an attribute, also those that come or are marked later. Calls back with the name in it, once
 * for a name and path, when so much of such an element has been in view for so long. Hidden time does not count. Does
 * nothing where the browser can't tell. Returns the stop.
 *
 * @param share Of the element's area, 0 to 1.
 * @param ms Milliseconds without a break.
 */
export const whenSeen = (
  { window }: Pick<SourceContext, 'window'>,
  attribute: string,
  share: number,
  ms: number,
  emit: (name: string) => void,
): (() => void) => {
  const { IntersectionObserver, document, location } = window
  const seen = new Set<string>()
  const waiting = new Map<Element, number>()
  const forget = (target: Element) => {
    window.clearTimeout(waiting.get(target))
    waiting.delete(target)
  }
  const see = (target: Element) => {
    waiting.delete(target)
    const name = markOf(target, attribute)
    const once = `${name} ${location.pathname}`
    if (!name || seen.has(once)) return
    seen.add(once)
    emit(name)
  }
  // Without it, a page is still right about everything else.
  if (!IntersectionObserver) return () => {}
  const inView = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRatio } of entries) {
        forget(target)
        if (isIntersecting && intersectionRatio >= share)
          waiting.set(
            target,
            window.setTimeout(() => see(target), ms),
          )
      }
    },
    { threshold: share },
  )
  const watch = (node: Node) => {
    const element = node as Element & { readonly matches?: Element['matches'] }
    const selector = `[${attribute}]`
    if (element.matches?.(selector)) {
      // Under its new name it may be in view already.
      inView.unobserve(element)
      inView.observe(element)
    }
    element.querySelectorAll?.(selector).forEach((inside) => inView.observe(inside))
  }
  const late = new window.MutationObserver((changes) => {
    for (const { target, addedNodes, type } of changes) {
      if (type === 'attributes') watch(target)
      else addedNodes.forEach(watch)
    }
  })
  const pause = () => {
    inView.disconnect()
    for (const target of waiting.keys()) forget(target)
  }
  const unlisten = listen(window, {
    visibilitychange: () => {
      pause()
      if (!document.hidden) watch(document)
    },
  })
  watch(document)
  late.observe(document, { subtree: true, childList: true, attributeFilter: [attribute] })

  return () => {
    unlisten()
    pause()
    late.disconnect()
  }
}
