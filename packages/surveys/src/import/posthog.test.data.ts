import type { Fixture } from './import.test.kit.ts'

const open = (question: string, more: object = {}) => ({ type: 'open', question, ...more })
const rating = (question: string, scale: number, more: object = {}) => ({
  type: 'rating',
  display: 'number',
  scale,
  question,
  lowerBoundLabel: 'Low',
  upperBoundLabel: 'High',
  ...more,
})
const single = (question: string, choices: readonly string[], more: object = {}) => ({
  type: 'single_choice',
  question,
  choices,
  ...more,
})
const by = (responseValues: object) => ({ branching: { type: 'response_based', responseValues } })
const to = (index: number) => ({ branching: { type: 'specific_question', index } })
const end = { branching: { type: 'end' } }
const survey = (questions: readonly object[], more: object = {}) => ({
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

const nps = rating('How likely are you to tell a friend?', 10)
const three = [open('One'), open('Two'), open('Three')]

export const posthogFixtures: readonly Fixture[] = [
  { title: 'one open question', original: survey([open('What is missing?')]), losses: [], survey: { id: '018f1e2a-0000-7000-8000-00000000beef' } },
  { title: 'a scale of 10 has eleven points', original: survey([nps]), losses: [], survey: { instrument: { kind: 'nps', items: [{ min: 0, max: 10, low: 'Low' }] } } },
  { title: 'buckets of a scale of 10', original: survey([{ ...nps, ...by({ detractors: 1, passives: 2, promoters: 'end' }) }, open('Why so low?', end), open('What would make it more?')]), losses: [] },
  { title: 'buckets of a scale of 5, one unnamed', original: survey([rating('How was it?', 5, by({ negative: 2, positive: 'end' })), open('Neutral'), open('Bad')]), losses: [] },
  { title: 'buckets of a scale of 7', original: survey([rating('It was easy', 7, by({ negative: 1, neutral: 2, positive: 3 })), open('Hard', to(3)), open('So so'), open('Last')]), losses: [] },
  { title: 'three faces', original: survey([rating('Mood?', 3, { display: 'emoji', ...by({ negative: 2, neutral: 'end' }) }), open('Good!'), open('Oh')]), losses: [], survey: { instrument: { items: [{ format: 'faces', min: 1, max: 3 }, {}, {}] } } },
  { title: 'thumbs, of which 1 is up', original: survey([rating('Helpful?', 2, { display: 'emoji', ...by({ positive: 'end', negative: 1 }) }), open('What was wrong?')]), losses: [], survey: { instrument: { items: [{ format: 'thumbs', min: 0, max: 1 }, {}] }, flow: { rules: [{ when: { value: 1 }, goTo: 'thanks' }] } } },
  { title: 'branches by choice', original: survey([single('Who are you?', ['Buyer', 'Seller', 'Neither'], by({ 0: 1, 1: 2, 2: 'end' })), open('What do you buy?', end), open('What do you sell?')]), losses: [] },
  { title: 'a choice that nothing is said of', original: survey([single('Which?', ['A', 'B', 'C'], by({ 1: 'end' })), ...three]), losses: [] },
  { title: 'the same choice twice', original: survey([single('Which?', ['A', 'B', 'A'], by({ 0: 'end', 2: 3 })), ...three]), losses: ['branch'] },
  { title: 'a choice that is open', original: survey([single('Why?', ['Price', 'Other'], { hasOpenChoice: true, ...by({ 1: 2 }) }), ...three]), losses: ['open_choice'] },
  { title: 'many choices, shuffled', original: survey([{ type: 'multiple_choice', question: 'Which ones?', choices: ['A', 'B', 'C'], shuffleOptions: true }, open('And?')]), losses: [], survey: { instrument: { items: [{ multiple: true, shuffle: true }, {}] } } },
  { title: 'questions that may be left out', original: survey([open('May', { optional: true }), single('Or', ['A', 'B'], { optional: true, ...by({ 0: 'end' }) }), open('Must')]), losses: [] },
  { title: 'a jump over two', original: survey([open('Zero', to(3)), ...three]), losses: ['never_shown'] },
  { title: 'a jump to and fro', original: survey([open('Zero', to(2)), open('One', to(3)), open('Two', to(1)), open('Three')]), losses: [] },
  { title: 'a loop, which Heed does not follow', original: survey([single('Again?', ['Yes', 'No'], by({ 0: 1, 1: 'end' })), open('Once more', to(0))]), losses: ['loop'] },
  { title: 'a jump to nowhere', original: survey([open('Zero', to(9)), ...three]), losses: ['branch'], strays: 'PostHog shows nothing there' },
  { title: 'an end without thanks', original: survey([single('Go on?', ['Yes', 'No'], by({ 1: 'end' })), open('More')], { appearance: { displayThankYouMessage: false } }), losses: ['ending'] },
  { title: 'a link, and words of HTML', original: survey([open('One', { description: '<p>Say <b>all</b> &amp; more</p>' }), { type: 'link', question: 'See you', link: 'https://shop.example/' }]), losses: ['link', 'markup'], survey: { instrument: { items: [{ text: 'One\nSay all & more' }, { type: 'message' }] } } },
  { title: 'HTML that is meant as text', original: survey([open('One', { description: 'Write <b>', descriptionContentType: 'text' })]), losses: [], survey: { instrument: { items: [{ text: 'One\nWrite <b>' }] } } },
  { title: 'two languages', original: survey([single('Good?', ['Yes', 'No'], { translations: { 'de-AT': { question: 'Gut?', choices: ['Ja', 'Nein'] } } })]), losses: ['language'], survey: { instrument: { items: [{ text: { en: 'Good?', 'de-AT': 'Gut?' }, choices: [{ id: 'yes', text: { en: 'Yes', 'de-AT': 'Ja' } }, {}] }] } } },
  {
    title: 'events with filters, and events that call it off',
    original: survey(three, {
      appearance: { surveyPopupDelaySeconds: 5, backgroundColor: '#fff', submitButtonText: 'Go' },
      conditions: {
        url: '/shop',
        urlMatchType: 'icontains',
        seenSurveyWaitPeriodInDays: 30,
        deviceTypes: ['Mobile', 'Tablet'],
        deviceTypesMatchType: 'exact',
        events: { repeatedActivation: false, values: [{ name: 'order_placed', propertyFilters: { plan: { values: ['pro'], operator: 'exact' }, total: { values: ['20'], operator: 'gt' } } }] },
        cancelEvents: { values: [{ name: 'checkout_left' }] },
      },
      responses_limit: 200,
    }),
    losses: ['filter', 'styling', 'wording'],
    survey: {
      delivery: {
        trigger: { event: 'order_placed', delay: 5_000, cancel: ['checkout_left'], where: [{ key: 'plan', op: 'eq', value: 'pro' }, { key: 'total', op: 'gt', value: 20 }] },
        surface: 'popover',
        audience: { urls: ['*/shop*'], devices: ['phone', 'tablet'] },
        quota: 200,
        throttle: { anyDays: 30, untilAnswered: true, snoozeDays: 3_650 },
      },
    },
  },
  { title: 'what only PostHog can do', original: survey(three, { linked_flag_key: 'beta', schedule: 'recurring', iteration_count: 3, iteration_frequency_days: 30, conditions: { url: '^/a', urlMatchType: 'regex', actions: { values: [{ id: 1, name: 'Clicked' }] }, events: { values: [{ name: 'Big Order' }, { name: 'refund' }] } } }), losses: ['audience', 'throttle', 'trigger'], survey: { delivery: { trigger: { event: 'big_order' }, throttle: { sameDays: 30, seenLimit: 3 } } } },
  { title: 'a button of the page', original: survey(three, { type: 'widget', schedule: 'always', appearance: { widgetType: 'selector', widgetSelector: '#feedback' } }), losses: [], survey: { delivery: { trigger: { on: 'click', selector: '#feedback' } } } },
  { title: 'a survey that the site shows', original: survey(three, { type: 'api' }), losses: [] },
  { title: 'a question of a type to come', original: survey([open('One'), { type: 'signature', question: 'Sign here' }, open('Two')]), losses: ['item_type'], dropped: ['Sign here'] },
  { title: 'rules of length, and a button that sends by itself', original: survey([open('One', { validation: [{ type: 'max_length', value: 300 }, { type: 'min_length', value: 5 }] }), single('Two', ['A', 'B'], { skipSubmitButton: true, buttonText: 'Next' })]), losses: ['behaviour', 'validation', 'wording'], survey: { instrument: { items: [{ maxLength: 300 }, {}] } } },
  { title: 'no questions at all', original: survey([]), losses: ['not_a_survey'], nothing: true },
  { title: 'one choice only', original: survey([single('Which?', ['A'])]), losses: ['choices', 'invalid'], nothing: true },
]
