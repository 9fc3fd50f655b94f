/** Everything inside an element, its shadow root's before its own children. */
export const within = (element: Element): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
  ...element.querySelectorAll<HTMLElement>('*'),
]

/** What can be pressed, ticked or followed in an element now. */
export const controls = (element: Element): readonly HTMLElement[] =>
  within(element).filter(
    (one) => one.matches('button, a[href], input, summary, iframe') && one.getClientRects().length > 0,
  )

/** The element that it is drawn in, over the borders of shadow roots. */
export function drawnIn(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.parentNode as Partial<ShadowRoot>).host ?? null
}
