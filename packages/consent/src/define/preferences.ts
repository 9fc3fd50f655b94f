import { HeedConsentPreferences } from '../elements/preferences.ts'

declare global {
  interface HTMLElementTagNameMap {
    'heed-consent-preferences': HeedConsentPreferences
  }
}

if (globalThis.customElements && !customElements.get('heed-consent-preferences')) {
  customElements.define('heed-consent-preferences', HeedConsentPreferences)
}

export { HeedConsentPreferences }
