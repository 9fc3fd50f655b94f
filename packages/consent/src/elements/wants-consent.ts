import type { LitElement } from 'lit'

/**
 * Lets an element ask the page for its properties (`policy`, `choices`, `gpc` …) when it comes, and again whenever somebody
 * says that they changed. So nobody has to look for elements, in shadow roots or among late nodes, or keep them.
 * A page that sets the properties itself just doesn't answer.
 */
export function wantsConsent(element: LitElement): void {
  const ask = () =>
    element.dispatchEvent(
      new CustomEvent('heed-consent-wanted', { detail: element, bubbles: true, composed: true }),
    )
  element.addController({
    hostConnected() {
      document.addEventListener('heed-consent-changed', ask)
      ask()
    },
    hostDisconnected() {
      document.removeEventListener('heed-consent-changed', ask)
    },
  })
}
