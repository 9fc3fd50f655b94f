/** What lies at a point of the window, however deep. */
export function elementAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const one = root.elementFromPoint(x, y)
  return one?.shadowRoot && one.shadowRoot !== root ? elementAt(one.shadowRoot, x, y) : one
}
