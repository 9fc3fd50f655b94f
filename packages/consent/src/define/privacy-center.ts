import { HeedPrivacyCenter } from '../elements/privacy-center.ts'

declare global {
  interface HTMLElementTagNameMap {
    'heed-privacy-center': HeedPrivacyCenter
  }
}

if (globalThis.customElements && !customElements.get('heed-privacy-center')) {
  customElements.define('heed-privacy-center', HeedPrivacyCenter)
}

export type { PageAsked } from '../elements/ask-page.ts'
export type { Collected, Erasure, Holdings } from '../elements/holdings.ts'
export { HeedPrivacyCenter }
