/** Everything inside an element that is its own: its shadow root's, and what it puts into its slots by name. */
export const within = (element: Element): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
  ...element.querySelectorAll<HTMLElement>('[slot]'),
]

/** Whether an element lies behind a modal dialog of its own root: nobody can get there, nor needs to see it. */
export function isBehind(element: Element): boolean {
  const modal = (element.getRootNode() as ParentNode).querySelector('dialog:modal')
  return Boolean(modal) && !modal?.contains(element)
}

/** What can be pressed, ticked or followed in an element now. */
export const controls = (element: Element): readonly HTMLElement[] =>
  within(element).filter(
    (one) =>
      one.matches('button, a[href], input, textarea, summary, iframe, [tabindex="0"]') &&
      one.getClientRects().length > 0 &&
      !isBehind(one),
  )

/** The element that it is drawn in, over the borders of shadow roots. */
export function drawnIn(element: Element): Element | null {
  return (
    element.assignedSlot ?? element.parentElement ?? (element.parentNode as Partial<ShadowRoot>).host ?? null
  )
}
