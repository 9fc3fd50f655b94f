import { start } from '@heed/sdk'
import '@heed/surveys/define/ces'
import '@heed/surveys/define/csat'
import '@heed/surveys/define/debug'
import '@heed/surveys/define/nps'
import '@heed/surveys/define/survey'
import { csat, inLanguages } from '@heed/surveys/presets'
import { items } from './items.ts'
import { wireLanguage, wireScheme } from './look.ts'
import { policy } from './policy.ts'
import { presets } from './presets.ts'
import { showEvents } from './show-events.ts'
import { showSpecimens } from './show-specimens.ts'
import { wireSurfaces } from './surfaces.ts'
import { tags } from './texts/texts.ts'
import { wireForm } from './wire-form.ts'
import { wireMoment } from './when-to-ask.ts'

const at = <One extends HTMLElement>(selector: string) => document.querySelector<One>(selector)!

// The one call that sends every answer to the collector.
const { consent } = start({ site: 'surveys', endpoint: '/voice', policy })

showEvents(at('#events'))
await Promise.all([showSpecimens(at('#presets .grid'), presets), showSpecimens(at('#items .grid'), items)])
const lang = wireLanguage(at('#language'), tags)
wireScheme(at('#scheme'))
wireForm(at('#order'))

const satisfied = await inLanguages((words) => csat(words.csat), tags)
wireSurfaces(satisfied, lang)
wireMoment(satisfied, consent, lang)
document.documentElement.dataset['ready'] = 'true'
