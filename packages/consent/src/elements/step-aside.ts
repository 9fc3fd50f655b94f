import { covered, focused } from './uncover.ts'

/**
 * Keeps something small in a corner off what has focus (WCAG 2.4.11): it goes to the top (`edge="top"`) while it would lie
 * over it at the bottom. Where both ends are taken, by something as tall as the window, it stays: that can't be hidden by it.
 *
 * @returns Its own stop.
 */
export function stepAside(corner: HTMLElement): () => void {
  const check = () => {
    const element = focused()
    corner.removeAttribute('edge')
    if (!element || element === document.body || corner.matches(':focus-within')) return
    if (covered(element, corner)) corner.setAttribute('edge', 'top')
    if (covered(element, corner)) corner.removeAttribute('edge')
  }
  check()
  document.addEventListener('focusin', check)
  return () => document.removeEventListener('focusin', check)
}
