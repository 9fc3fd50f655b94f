import { alpha, contrast, ground } from './contrast.ts'
import { controls, drawnIn, within } from './controls.ts'
import { found } from './found.ts'

/** What a person would call it, in a message. */
export const called = (element: Element): string =>
  `${element.localName} “${(element.ariaLabel || element.textContent || element.getAttribute('name') || '').trim()}”`

/** Where one would have to scroll sideways. */
export function sidewaysFaults(element: HTMLElement): readonly string[] {
  return [element.ownerDocument.documentElement, ...within(element)]
    .filter((one) => one.scrollWidth > one.clientWidth + 1)
    .filter((one) => one.localName === 'html' || /auto|scroll/.test(getComputedStyle(one).overflowX))
    .map((one) => `sideways: ${one.localName}.${one.className} ${one.scrollWidth} in ${one.clientWidth}`)
}

/** Controls that are too small to hit. A box is hit by its words too. */
export function targetFaults(element: HTMLElement, least: number): readonly string[] {
  return controls(element)
    .map((control) => control.closest('label') ?? control)
    .filter((target) => getComputedStyle(target).display !== 'inline')
    .flatMap((target) => {
      const { width, height } = target.getBoundingClientRect()
      return Math.min(width, height) < least - 0.5
        ? [`target: ${called(target)} ${width} × ${height}, not ${least}`]
        : []
    })
}

const borderOf = (one: Element) => getComputedStyle(one).borderTopColor

/**
 * Buttons, fields and boxes whose edge can't be seen (WCAG 1.4.11). The edge of a button that has none of its own is that of what
 * it fills; a point without one is drawn in another way.
 */
export function edgeFaults(element: HTMLElement): readonly string[] {
  return within(element)
    .filter((one) => one.matches('[part~=button], [part~=text], [part~=point]'))
    .filter((one) => !one.matches('[part~=point]') || alpha(borderOf(one)) > 0)
    .flatMap((one) => {
      const framed = alpha(borderOf(one)) > 0 ? one : found(drawnIn(one))
      const seen = contrast(borderOf(framed), ground(found(drawnIn(framed))))
      return seen < 3 ? [`edge: ${called(one)} ${seen.toFixed(1)}`] : []
    })
}

/** Parts that a screen reader announces, and can't name. Axe asks that of written roles, not of what `<dialog>` is by itself. */
export function nameFaults(element: HTMLElement): readonly string[] {
  return within(element)
    .filter((one) =>
      one.matches('dialog, section, fieldset, [role=group], [role=radiogroup], [role=region], [role=dialog]'),
    )
    .filter((one) => {
      const legend = one.querySelector(':scope > legend')?.textContent
      const id = one.getAttribute('aria-labelledby')
      const name =
        id === null ? (one.ariaLabel ?? legend) : element.shadowRoot?.getElementById(id)?.textContent
      return !name?.trim()
    })
    .map((one) => `name: a ${one.localName} has none`)
}
