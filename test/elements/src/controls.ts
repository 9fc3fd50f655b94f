/** Everything inside an element that is its own: its shadow root's, and what it puts into its slots by name. */
export const within = (element: Element): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
  ...element.querySelectorAll<HTMLElement>('[slot]'),
]

/** What can be pressed, ticked or followed in an element now. */
export const controls = (element: Element): readonly HTMLElement[] =>
  within(element).filter(
    (one) =>
      one.matches('button, a[href], input, textarea, summary, iframe, [tabindex="0"]') &&
      one.getClientRects().length > 0,
  )

/** The element that it is drawn in, over the borders of shadow roots. */
export function drawnIn(element: Element): Element | null {
  return (
    element.assignedSlot ?? element.parentElement ?? (element.parentNode as Partial<ShadowRoot>).host ?? null
  )
}
