import { googleConsentMode } from '@heed/consent/adapters/google-consent-mode'
import { start } from '@heed/sdk'
import { policy } from './policy.ts'

// All that a site writes. The rest is markup: see public/index.html.
const { consent } = start({ site: 'garden', endpoint: '/voice', policy })
googleConsentMode(consent)
