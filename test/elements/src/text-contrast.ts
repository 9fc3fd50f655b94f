import { contrast, ground } from './contrast.ts'
import { elementAt } from './element-at.ts'

/**
 * The least contrast of an element's own words with what is painted behind them, measured at the corners and in the middle of
 * each line; 1 where something hides them. It brings them into sight first.
 */
export function textContrast(element: Element): number {
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const { color } = getComputedStyle(element)
  const texts = [...element.childNodes].filter(
    ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
  )
  const lines = texts.flatMap((text) => {
    const range = element.ownerDocument.createRange()
    range.selectNodeContents(text)
    return [...range.getClientRects()]
  })
  const grounds = lines.flatMap(({ left, right, top, bottom }) =>
    [
      [left + 1, top + 1],
      [right - 1, bottom - 1],
      [(left + right) / 2, (top + bottom) / 2],
    ].map(([x = 0, y = 0]) => elementAt(element.ownerDocument, x, y)),
  )
  return Math.min(...grounds.map((behind) => (behind ? contrast(color, ground(behind)) : 1)))
}
