import { HeedConsentLink } from '../elements/link.ts'

declare global {
  interface HTMLElementTagNameMap {
    'heed-consent-link': HeedConsentLink
  }
}

if (globalThis.customElements && !customElements.get('heed-consent-link')) {
  customElements.define('heed-consent-link', HeedConsentLink)
}

export { HeedConsentLink }
