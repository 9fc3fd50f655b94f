import { HeedConsentEmbed } from '../elements/embed.ts'

declare global {
  interface HTMLElementTagNameMap {
    'heed-consent-embed': HeedConsentEmbed
  }
}

if (globalThis.customElements && !customElements.get('heed-consent-embed')) {
  customElements.define('heed-consent-embed', HeedConsentEmbed)
}

export { HeedConsentEmbed }
