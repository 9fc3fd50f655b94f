import { start } from '@heed/sdk'
import { nothingAsked } from './policy.ts'

// A page by link, and a kiosk: all that either says is in its markup. `start` brings the element by itself.
const survey = document.querySelector('heed-survey')!
survey.lang = new URLSearchParams(location.search).get('lang') ?? 'en'
start({ site: 'surveys', endpoint: '/voice', policy: nothingAsked })
