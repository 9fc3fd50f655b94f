import type { ConsentStore } from './consent-store.ts'
import { createConsent } from './create-consent.ts'
import { shopPolicy } from './policy.test.kit.ts'

declare global {
  interface Window {
    store?: ConsentStore
  }
}

// Another page of the same site, in a frame of the test: with the browser's own storage, events and signal.
window.store = createConsent({ policy: shopPolicy })
