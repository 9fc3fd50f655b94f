import { HeedConsentBanner } from '../elements/banner.ts'

declare global {
  interface HTMLElementTagNameMap {
    'heed-consent-banner': HeedConsentBanner
  }
}

if (globalThis.customElements && !customElements.get('heed-consent-banner')) {
  customElements.define('heed-consent-banner', HeedConsentBanner)
}

export { HeedConsentBanner }
