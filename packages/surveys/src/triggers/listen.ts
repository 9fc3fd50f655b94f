/**
 * Listens to events of some names without ever holding them up, and sees them before the page can stop them. Returns the stop.
 *
 * @example
 * const stop = listen(window, ['click'], () => {})
 */
export function listen<E extends Event>(
  target: EventTarget,
  names: readonly string[],
  hear: (event: E) => void,
): () => void {
  const options = { capture: true, passive: true }
  for (const name of names) target.addEventListener(name, hear as EventListener, options)
  return () => {
    for (const name of names) target.removeEventListener(name, hear as EventListener, options)
  }
}
