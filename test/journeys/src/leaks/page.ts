import { createConsent } from '@heed/consent'
import { gateMarkup } from '@heed/consent/gate'
import { lockPage } from '@heed/consent/gate/lock-page'

const policy = {
  version: '1',
  controller: { name: 'Shop', contact: 'privacy@example.com' },
  purposes: [
    {
      id: 'marketing',
      title: 'Marketing',
      description: 'Suggestions.',
      cleans: {
        cookies: ['_trk*'],
        localStorage: ['_trk*'],
        sessionStorage: ['_trk*'],
        indexedDB: ['_trk*'],
        caches: ['_trk*'],
      },
    },
  ],
}

const consent = createConsent({ policy })

declare global {
  interface Window {
    /** When this page was told what, in ms since the epoch. */
    heard: { readonly state: string; readonly at: number }[]
  }
}

window.subject = {
  start() {
    window.heard = []
    consent.subscribe(() => {
      window.heard.push({ state: consent.state('marketing'), at: performance.timeOrigin + performance.now() })
    })
    gateMarkup(consent)
    if (document.querySelector('meta[name=lock]')) lockPage(consent, policy)
  },
  accept: consent.acceptAll,
  reject: consent.rejectAll,
  withdraw: consent.withdraw,
}
