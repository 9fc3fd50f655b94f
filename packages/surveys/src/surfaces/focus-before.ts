/**
 * Remembers what had the focus before it came into an element. The function that it returns gives it back if the element has
 * it at the time of the call: whoever went elsewhere meanwhile stays there.
 */
export function focusBefore(host: HTMLElement): () => void {
  let before: EventTarget | null
  // What moves inside of the element is not heard out here.
  host.addEventListener('focusin', ({ relatedTarget }) => {
    before = relatedTarget ?? before
  })
  return () => {
    if (host.shadowRoot!.activeElement) (before as HTMLElement | null)?.focus()
  }
}
