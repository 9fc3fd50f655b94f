import { start } from '@heed/sdk'
import '@heed/surveys/define/survey'
import { nothingAsked } from './policy.ts'

// A page by link, one that a mail leads to, and a kiosk: all that each says is in its markup.
const survey = document.querySelector('heed-survey')!
survey.lang = new URLSearchParams(location.search).get('lang') ?? 'en'
start({ site: 'surveys', endpoint: '/voice', policy: nothingAsked })
