/** What has the focus, however deep. */
export function focused(within: Document = document): Element | null {
  let element = within.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}
