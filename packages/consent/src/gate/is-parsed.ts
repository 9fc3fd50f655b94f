/**
 * Whether the parser is done with an element: a script may be in the document while half of its text is still on the way.
 * It is done once anything follows, or the document is read.
 */
export function isParsed(element: Node): boolean {
  if (element.ownerDocument?.readyState !== 'loading') return true
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true
  return false
}
