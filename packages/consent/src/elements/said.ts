/**
 * The words of some elements as a reader meets them: their text, or their label where they only show a sign.
 */
export const said = (elements: Iterable<Element>): readonly string[] =>
  Array.from(elements, (element) => element.ariaLabel ?? element.textContent ?? '')
