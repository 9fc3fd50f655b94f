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

window.subject = {
  start() {
    gateMarkup(consent)
    if (document.querySelector('meta[name=lock]')) lockPage(consent, policy)
  },
  accept: consent.acceptAll,
  reject: consent.rejectAll,
  withdraw: consent.withdraw,
}
