export const open = (question: string, more: object = {}) => ({ type: 'open', question, ...more })
export const rating = (question: string, scale: number, more: object = {}) => ({
  type: 'rating',
  display: 'number',
  scale,
  question,
  lowerBoundLabel: 'Low',
  upperBoundLabel: 'High',
  ...more,
})
export const single = (question: string, choices: readonly string[], more: object = {}) => ({
  type: 'single_choice',
  question,
  choices,
  ...more,
})
export const by = (responseValues: object) => ({ branching: { type: 'response_based', responseValues } })
export const to = (index: number) => ({ branching: { type: 'specific_question', index } })
export const end = { branching: { type: 'end' } }
export const survey = (questions: readonly object[], more: object = {}) => ({
  id: '018f1e2a-0000-7000-8000-00000000beef',
  name: 'A survey of the shop',
  type: 'popover',
  questions,
  appearance: { displayThankYouMessage: true, thankYouMessageHeader: 'Thanks a lot' },
  conditions: null,
  start_date: '2026-05-01T00:00:00Z',
  end_date: null,
  ...more,
})

export const nps = rating('How likely are you to tell a friend?', 10)
export const three = [open('One'), open('Two'), open('Three')]
