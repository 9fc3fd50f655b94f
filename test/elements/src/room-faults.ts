import { controls, drawnIn, within } from './controls.ts'
import { elementAt } from './element-at.ts'
import { called } from './faults.ts'

/** More room between lines, words and letters, as a visitor may set it (WCAG 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/** Spaces the text of an element as a visitor may. */
export function spaceOut(element: HTMLElement): void {
  const style = element.ownerDocument.createElement('style')
  style.textContent = SPACED
  element.shadowRoot?.append(style)
}

/** Whether an element can be scrolled to show all of it. */
const scrolls = (style: CSSStyleDeclaration) => /auto|scroll/.test(style.overflowY)

/**
 * The box that a text must stay in: its control's, else that of the first thing that cuts off or scrolls. The words of a point of a
 * scale stand below it, wider than it is.
 */
function frameOf(text: Text): Element | undefined {
  for (let one: Element | null = text.parentElement; one; one = drawnIn(one)) {
    const style = getComputedStyle(one)
    if (style.clipPath !== 'none') return undefined
    if (one.matches('button, label:not([part~=cell])') || style.overflowX !== 'visible') return one
  }
  return undefined
}

/** Words that are cut off, or that leave the button they are on. What can be scrolled to is not lost. */
export function clipFaults(element: HTMLElement): readonly string[] {
  const texts = within(element)
    .filter((one) => one.localName !== 'style')
    .flatMap((one) => [...one.childNodes])
    .filter((node): node is Text => node.nodeType === 3 && node.nodeValue?.trim() !== '')
  return texts.flatMap((text) => {
    const frame = frameOf(text)
    if (!frame) return []
    const box = frame.getBoundingClientRect()
    const isDeep = scrolls(getComputedStyle(frame))
    const range = element.ownerDocument.createRange()
    range.selectNodeContents(text)
    const isOut = [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        left < box.left - 1 ||
        right > box.right + 1 ||
        (!isDeep && (top < box.top - 1 || bottom > box.bottom + 1)),
    )
    return isOut
      ? [
          `cut off: “${text.nodeValue?.trim()}” in ${frame.localName}.${frame.className} ${JSON.stringify(box)} ${JSON.stringify([...range.getClientRects()])}`,
        ]
      : []
  })
}

/** Whether it can be hit in its middle; a link of two lines in that of either. */
const isHit = (control: HTMLElement) =>
  [...control.getClientRects()].some(({ left, right, top, bottom }) => {
    const there = elementAt(control.ownerDocument, (left + right) / 2, (top + bottom) / 2)
    for (let one = there; one; one = drawnIn(one)) if (one === control) return true
    return false
  })

/** Controls that can't be brought in sight, or that something else lies over. */
export function reachFaults(element: HTMLElement): readonly string[] {
  return controls(element).flatMap((control) => {
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    return isHit(control)
      ? []
      : [`out of reach: ${called(control)} ${JSON.stringify(control.getBoundingClientRect())}`]
  })
}

/** Controls that are not in sight as long as nobody has scrolled. */
export const unseen = (element: HTMLElement, selector: string): readonly string[] =>
  controls(element)
    .filter((control) => control.matches(selector) && !isHit(control))
    .map((control) => `out of sight: ${called(control)}`)
