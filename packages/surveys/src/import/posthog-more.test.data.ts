import type { Fixture } from './import.test.kit.ts'
import { open, single, survey, three } from './posthog-shapes.test.kit.ts'

/** Surveys in the shape of PostHog, written by ourselves. */
export const morePosthogFixtures: readonly Fixture[] = [
  {
    title: 'HTML that is meant as text',
    original: survey([open('One', { description: 'Write <b>', descriptionContentType: 'text' })]),
    losses: [],
    survey: { instrument: { items: [{ text: 'One\nWrite <b>' }] } },
  },
  {
    title: 'two languages',
    original: survey([
      single('Good?', ['Yes', 'No'], {
        translations: { 'de-AT': { question: 'Gut?', choices: ['Ja', 'Nein'] } },
      }),
    ]),
    losses: ['language'],
    survey: {
      instrument: {
        items: [
          {
            text: { en: 'Good?', 'de-AT': 'Gut?' },
            choices: [{ id: 'yes', text: { en: 'Yes', 'de-AT': 'Ja' } }, {}],
          },
        ],
      },
    },
  },
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
        events: {
          repeatedActivation: false,
          values: [
            {
              name: 'order_placed',
              propertyFilters: {
                plan: { values: ['pro'], operator: 'exact' },
                total: { values: ['20'], operator: 'gt' },
              },
            },
          ],
        },
        cancelEvents: { values: [{ name: 'checkout_left' }] },
      },
      responses_limit: 200,
    }),
    losses: ['filter', 'styling', 'wording'],
    survey: {
      delivery: {
        trigger: {
          event: 'order_placed',
          delay: 5_000,
          cancel: ['checkout_left'],
          where: [
            { key: 'plan', op: 'eq', value: 'pro' },
            { key: 'total', op: 'gt', value: 20 },
          ],
        },
        surface: 'popover',
        audience: { urls: ['*/shop*'], devices: ['phone', 'tablet'] },
        quota: 200,
        throttle: { anyDays: 30, untilAnswered: true, snoozeDays: 3_650 },
      },
    },
  },
  {
    title: 'what only PostHog can do',
    original: survey(three, {
      linked_flag_key: 'beta',
      schedule: 'recurring',
      iteration_count: 3,
      iteration_frequency_days: 30,
      conditions: {
        url: '^/a',
        urlMatchType: 'regex',
        actions: { values: [{ id: 1, name: 'Clicked' }] },
        events: { values: [{ name: 'Big Order' }, { name: 'refund' }] },
      },
    }),
    losses: ['audience', 'throttle', 'trigger'],
    survey: { delivery: { trigger: { event: 'big_order' }, throttle: { sameDays: 30, seenLimit: 3 } } },
  },
  {
    title: 'a button of the page',
    original: survey(three, {
      type: 'widget',
      schedule: 'always',
      appearance: { widgetType: 'selector', widgetSelector: '#feedback' },
    }),
    losses: [],
    survey: { delivery: { trigger: { on: 'click', selector: '#feedback' } } },
  },
  { title: 'a survey that the site shows', original: survey(three, { type: 'api' }), losses: [] },
  {
    title: 'a question of a type to come',
    original: survey([open('One'), { type: 'signature', question: 'Sign here' }, open('Two')]),
    losses: ['item_type'],
    dropped: ['Sign here'],
  },
  {
    title: 'rules of length, and a button that sends by itself',
    original: survey([
      open('One', {
        validation: [
          { type: 'max_length', value: 300 },
          { type: 'min_length', value: 5 },
        ],
      }),
      single('Two', ['A', 'B'], { skipSubmitButton: true, buttonText: 'Next' }),
    ]),
    losses: ['behaviour', 'validation', 'wording'],
    survey: { instrument: { items: [{ maxLength: 300 }, {}] } },
  },
  { title: 'no questions at all', original: survey([]), losses: ['not_a_survey'], nothing: true },
  {
    title: 'one choice only',
    original: survey([single('Which?', ['A'])]),
    losses: ['choices', 'invalid'],
    nothing: true,
  },
]
