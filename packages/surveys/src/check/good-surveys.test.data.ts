import type { Condition, SurveyDefinition } from '@heed/schema'
import * as ar from '../locales/ar.ts'
import * as de from '../locales/de.ts'
import * as en from '../locales/en.ts'
import { ces } from '../presets/ces.ts'
import { csat } from '../presets/csat.ts'
import { experience } from '../presets/experience.ts'
import { kano } from '../presets/kano.ts'
import { nps } from '../presets/nps.ts'
import { pmf } from '../presets/pmf.ts'
import { sus } from '../presets/sus.ts'
import { thumbs } from '../presets/thumbs.ts'
import { umuxLite } from '../presets/umux-lite.ts'
import { choosing, parts, thanks, words } from './long-surveys.test.data.ts'

const lte = (item: string, value: number): Condition => ({ op: 'lte', item, value })

/** Score, then why, in other words for those who are content; an experiment with the words of the question. */
const branching: SurveyDefinition = {
  formatVersion: 1,
  id: 'branching',
  instrument: {
    kind: 'nps',
    items: [
      {
        id: 'score',
        type: 'scale',
        min: 0,
        max: 10,
        required: true,
        text: words('How likely is it … {subject}?'),
      },
      { id: 'wrong', type: 'text', text: words('You gave {answer.score}. What went **wrong**?') },
      { id: 'better', type: 'text', text: words('What could be _better_?') },
      { id: 'liked', type: 'text', text: words('What do you like?') },
    ],
  },
  experiment: [
    {
      id: 'short',
      share: 0.5,
      instrument: {
        kind: 'nps',
        items: [
          {
            id: 'score',
            type: 'scale',
            min: 0,
            max: 10,
            required: true,
            text: words('Would you recommend {subject}?'),
          },
          { id: 'wrong', type: 'text', text: words('What went wrong?') },
          { id: 'better', type: 'text', text: words('What could be better?') },
          { id: 'liked', type: 'text', text: words('What is good?') },
        ],
      },
    },
  ],
  flow: {
    rules: [
      { after: 'score', when: { op: 'gte', item: 'score', value: 9 }, goTo: 'liked' },
      { after: 'score', when: { op: 'in', item: 'score', value: [7, 8] }, goTo: 'better' },
      { after: 'wrong', goTo: 'sorry' },
      { after: 'better', goTo: 'thanks' },
    ],
    endings: [
      thanks,
      { id: 'sorry', text: words('We are sorry about your {answer.score}. See our [help](/help).') },
    ],
  },
}

/** Asks who somebody is, and only then. */
const contact: SurveyDefinition = {
  formatVersion: 1,
  id: 'contact',
  instrument: {
    kind: 'csat',
    items: [
      {
        id: 'score',
        type: 'scale',
        min: 1,
        max: 5,
        required: true,
        text: 'How satisfied are you?',
        labels: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
      },
      {
        id: 'agree',
        type: 'consent',
        text: 'May we call?',
        statement: 'Yes, call me. I read the [terms](https://heed.example/terms).',
      },
      { id: 'who', type: 'contact', fields: ['name', 'phone'], text: 'Where do we reach you?' },
      { id: 'when', type: 'text', text: 'When is a good time?' },
    ],
  },
  flow: {
    rules: [
      { after: 'score', when: { op: 'not', of: lte('score', 2) }, goTo: 'thanks' },
      { after: 'agree', when: { op: 'ne', item: 'agree', value: true }, goTo: 'thanks' },
      {
        after: 'who',
        when: { op: 'not', of: { op: 'answered', item: 'who', part: 'phone' } },
        goTo: 'thanks',
      },
      { after: 'when', goTo: 'called' },
    ],
    endings: [
      { id: 'called', text: 'We call you.' },
      { id: 'thanks', text: 'Thank you.' },
    ],
  },
}

/** Nobody is known; who wants to talk says so apart from the answers. */
const anonymous: SurveyDefinition = {
  formatVersion: 1,
  id: 'anonymous',
  anonymous: true,
  instrument: {
    kind: 'custom',
    items: [
      {
        id: 'ease',
        type: 'scale',
        min: 1,
        max: 7,
        text: words('Easy?'),
        low: words('no'),
        high: words('yes'),
      },
      { id: 'effort', type: 'scale', min: 1, max: 7, text: words('Quick?') },
      { id: 'story', type: 'text', required: true, text: words('Tell us.') },
    ],
  },
  flow: {
    rules: [
      { after: 'effort', when: { op: 'and', of: [lte('ease', 3), lte('effort', 3)] }, goTo: 'story' },
      { after: 'effort', goTo: 'thanks' },
    ],
    endings: [
      thanks,
      {
        id: 'talk',
        text: words('Shall we talk?'),
        invite: { id: 'invite', type: 'contact', fields: ['email'], text: words('Your address') },
        link: { url: '/talk', text: words('More about it') },
      },
    ],
  },
}
anonymous.flow!.rules!.push({ after: 'story', goTo: 'talk' })

/** Surveys without a fault, all types of items among them. */
export const good: readonly SurveyDefinition[] = [
  ...[en, de, ar].flatMap((words) => [nps(words.nps), csat(words.csat), ces(words.ces)]),
  sus(),
  umuxLite(),
  pmf(),
  kano([{ id: 'search', text: 'Search' }]),
  thumbs(),
  experience(),
  branching,
  choosing,
  parts,
  contact,
  anonymous,
]
