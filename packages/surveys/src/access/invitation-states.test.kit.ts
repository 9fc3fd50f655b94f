import type { SurveyDefinition } from '@heed/schema'
import type { State } from '@heed/test-elements/state'
import { waitUntil } from '@heed/test-elements/wait-until'
import type { HeedSurvey } from '../heed-survey.ts'
import { asking, write } from '../items.test.kit.ts'
import { all, found, goOn, inside, still } from '../look.test.kit.ts'
import { asked } from './asked.test.data.ts'
import { bring, stand } from './bring.test.kit.ts'

const soon = { interval: 0, timeout: 10_000 }
const talk = { en: 'May we talk with you about your plants?', ar: 'هل يمكننا التحدث معك عن نباتاتك؟' }
const thanks = { en: 'Thank you for your answer.', ar: 'شكرًا على إجابتك.' }

/** One item, and an ending that invites to an interview. */
const inviting: SurveyDefinition = asking([asked.numbers], {
  endings: [{ id: 'thanks', text: thanks, invite: { ...asked.contact, id: 'talk', text: talk } }],
} as unknown as NonNullable<SurveyDefinition['flow']>)

/** What is written as an address in each state of an invitation. */
const addresses = { fresh: '', error: 'ada at fern', sent: 'ada@fern.example' } as const

/** The invitation to an interview below the thanks: fresh, with a wrong address, sent. */
export const invitations = (
  surface: 'inline' | 'popover',
): readonly Pick<State, 'element' | 'name' | 'facts' | 'make'>[] =>
  Object.entries(addresses).map(([stage, address]) => ({
    element: 'heed-survey',
    name: `invitation, ${stage}, ${surface}`,
    facts: ['invitation', stage, surface],
    async make({ main, body }) {
      const survey = await stand(surface === 'inline' ? main : body, surface, { definition: inviting })
      await bring(survey, 'numbers', 'thanks')
      const fields = () => all(survey, '.invite input')
      await waitUntil(() => fields().length, 'it invites', soon)
      if (address) {
        await write(survey as HeedSurvey, found(fields()[1]), address)
        await goOn(survey)
        const isThere = () => (stage === 'sent' ? !fields().length : inside(survey, '#error').textContent)
        await waitUntil(isThere, `it is ${stage}`, soon)
      }
      await still(survey)
      return survey
    },
  }))
