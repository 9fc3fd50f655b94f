/**
 * Calls `run` once, when an element comes into sight for the first time. A survey at the foot of a page that
 * nobody scrolled to was not shown, and must not count as unanswered. Returns its own stop.
 */
export function whenSeen(element: Element, run: () => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return
    observer.disconnect()
    run()
  })
  observer.observe(element)
  return () => observer.disconnect()
}
