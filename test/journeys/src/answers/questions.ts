import type { ConsentPolicy, SurveyDefinition } from '@heed/schema'

/** What the matrix asks: four items, and a review before sending. */
export const survey: SurveyDefinition = {
  formatVersion: 1,
  id: 'matrix',
  instrument: {
    kind: 'nps',
    items: [
      { id: 'score', type: 'scale', text: 'Would you recommend us?', min: 0, max: 10 },
      {
        id: 'why',
        type: 'choice',
        text: 'Why?',
        required: true,
        choices: [
          { id: 'price', text: 'The price' },
          { id: 'care', text: 'The care' },
        ],
      },
      { id: 'words', type: 'text', text: 'In your words?', required: true },
      { id: 'reach', type: 'contact', text: 'May we write?', required: true, fields: ['email'] },
    ],
  },
  flow: { review: true },
}

/** What every visitor answers. */
export const answers = {
  score: 9,
  why: ['care'],
  words: 'It came on time.',
  reach: { email: 'ada@fern.example' },
} as const

/** How each is answered, as expressions in the page: what a finger or a key would do. */
const field = (selector: string) =>
  `document.querySelector('heed-survey').shadowRoot.querySelector('${selector}')`
const write = (selector: string, text: string) =>
  `(() => { const field = ${field(selector)}; field.value = '${text}'; field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true })) })()`
export const gestures: readonly string[] = [
  `${field('input[value="9"]')}.click()`,
  `${field('input[value="2"]')}.click()`,
  write('textarea', answers.words),
  write('input[type=email]', answers.reach.email),
]

/** The button that goes on or sends. */
export const button = field('.primary')

/** What visitors are asked to allow. */
export const policy: ConsentPolicy = {
  version: '1',
  controller: { name: 'Fern & Field', contact: 'privacy@fern.example' },
  purposes: [
    { id: 'feedback', title: 'Surveys', description: 'What you answer before you send it.' },
    { id: 'analytics', title: 'Statistics', description: 'Which pages help.' },
  ],
}
