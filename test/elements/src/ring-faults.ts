import { contrast, ground } from './contrast.ts'
import { controls, drawnIn } from './controls.ts'
import { called } from './faults.ts'

const RING = ['outlineStyle', 'outlineWidth', 'outlineOffset', 'outlineColor'] as const
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
