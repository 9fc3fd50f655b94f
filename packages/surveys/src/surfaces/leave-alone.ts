import type { Clock } from '../clock.ts'

/** Milliseconds that the thanks of a popover stays while nobody points at it and nothing in it has the focus. */
export const leaveAfter = 8_000

/**
 * Calls `leave` once a card has been left alone for {@link leaveAfter}. Pointing at it or moving the focus into
 * it stops the time, so that nobody has to read in a hurry (WCAG 2.2.1); the time starts anew when they go.
 * Returns its own stop.
 */
export function leaveAlone(card: HTMLElement, clock: Clock, leave: () => void): () => void {
  let stop = () => {}
  // After a tap, touch screens call the tapped place hovered until the next tap.
  let pointed = matchMedia('(hover:hover)').matches && card.matches(':hover')
  let focused = card.matches(':focus-within')
  const look = (event?: Event) => {
    if (event?.type.startsWith('focus')) focused = event.type === 'focusin'
    else if (event) pointed = event.type === 'pointerenter'
    stop()
    // Where something may still be written, it stays.
    if (!pointed && !focused && !card.querySelector('form')) stop = clock.after(leaveAfter, leave)
  }
  const events = ['focusin', 'focusout', 'pointerenter', 'pointerleave']
  for (const name of events) card.addEventListener(name, look)
  look()
  return () => {
    stop()
    for (const name of events) card.removeEventListener(name, look)
  }
}
