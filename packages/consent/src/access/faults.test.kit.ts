import { found } from '../elements/look.test.kit.ts'
import { controls, drawnIn, within } from './controls.test.kit.ts'
import { contrast, ground } from './contrast.test.kit.ts'

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

const RING = ['outlineStyle', 'outlineWidth', 'outlineColor'] as const
const ringOf = (element: Element) => {
  const style = getComputedStyle(element)
  return RING.map((part) => style[part]).join(' ')
}

/** Controls whose focus can't be seen: no ring of 2 px, or one that its ground swallows (WCAG 1.4.11, 2.4.13). */
export function ringFaults(element: HTMLElement): readonly string[] {
  const before = element.shadowRoot?.activeElement
  const faults = controls(element)
    .filter((control) => !control.matches(':disabled, iframe'))
    .flatMap((control) => {
      control.blur()
      const plain = ringOf(control)
      control.focus({ preventScroll: true, focusVisible: true } as FocusOptions)
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control)
      const ring = ringOf(control)
      const seen = contrast(outlineColor, ground(drawnIn(control) ?? control))
      const isSeen = ring !== plain && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && seen >= 3
      control.blur()
      return isSeen ? [] : [`ring: ${called(control)}: ${ring}, contrast ${seen.toFixed(1)}`]
    })
  if (before) (before as HTMLElement).focus({ preventScroll: true })
  return faults
}

/** How a box looks, the sign in it included. Its colours are left out: in forced colours, and to many eyes, they say nothing. */
const shapeOf = (box: Element) => {
  const part = (pseudo?: string) => {
    const { content, marginInlineStart, transform, borderStyle } = getComputedStyle(box, pseudo)
    return [content, marginInlineStart, transform, borderStyle]
  }
  return [part(), part('::before'), part('::after')].flat().join(' ')
}

/** Ticks or unticks a box, and says how it looks when it has come to rest: reading its place lets a knob start to travel. */
function turn(box: HTMLInputElement): string {
  box.checked = !box.checked
  shapeOf(box)
  for (const animation of box.getAnimations({ subtree: true })) animation.finish()
  return shapeOf(box)
}

/** Boxes that look the same ticked and not. One that the engine draws itself has the system's own signs. */
export function checkFaults(element: HTMLElement): readonly string[] {
  return controls(element)
    .filter((control): control is HTMLInputElement => control.matches('input'))
    .filter((box) => getComputedStyle(box).appearance === 'none')
    .flatMap((box) => (turn(box) === turn(box) ? [`check: ${called(box)} looks the same on and off`] : []))
}

/** Buttons whose edge can't be seen (WCAG 1.4.11). */
export function edgeFaults(element: HTMLElement): readonly string[] {
  return within(element)
    .filter((one) => one.matches('[part~=button]'))
    .flatMap((one) => {
      const seen = contrast(getComputedStyle(one).borderColor, ground(found(drawnIn(one))))
      return seen < 3 ? [`edge: ${called(one)} ${seen.toFixed(1)}`] : []
    })
}

/** Parts that a screen reader announces, and can't name. Axe asks that of written roles, not of what `<dialog>` is by itself. */
export function nameFaults(element: HTMLElement): readonly string[] {
  return within(element)
    .filter((one) => one.matches('dialog, section, [role=group], [role=region]'))
    .filter((one) => {
      const id = one.getAttribute('aria-labelledby')
      const name = id === null ? one.ariaLabel : element.shadowRoot?.getElementById(id)?.textContent
      return !name?.trim()
    })
    .map((one) => `name: a ${one.localName} has none`)
}
