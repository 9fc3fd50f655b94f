/**
 * Listens at a target, mostly the window: passively, and in the capture phase, before anybody can stop an event. What is tracked on
 * `visibilitychange` so comes before the tracker's hand-over, which waits for the event to bubble. What happens at the window
 * itself (`pagehide`) is asked for in the order in which listeners came. A listener that fails is not heard of. Returns the stop.
 */
export const listen = (
  target: EventTarget,
  listeners: Readonly<Record<string, (event: never) => void>>,
): (() => void) => {
  const listening = new AbortController()
  for (const type in listeners)
    target.addEventListener(
      type,
      (event) => {
        try {
          listeners[type]!(event as never)
        } catch {}
      },
      { capture: true, passive: true, signal: listening.signal },
    )
  return () => listening.abort()
}
