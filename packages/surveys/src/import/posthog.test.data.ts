import type { Fixture } from './import.test.kit.ts'
import { open, rating, single, by, to, end, survey, nps, three } from './posthog-shapes.test.kit.ts'
import { morePosthogFixtures } from './posthog-more.test.data.ts'

/** Surveys in the shape of PostHog, written by ourselves. */
export const posthogFixtures: readonly Fixture[] = [
  {
    title: 'one open question',
    original: survey([open('What is missing?')]),
    losses: [],
    survey: { id: '018f1e2a-0000-7000-8000-00000000beef' },
  },
  {
    title: 'a scale of 10 has eleven points',
    original: survey([nps]),
    losses: [],
    survey: { instrument: { kind: 'nps', items: [{ min: 0, max: 10, low: 'Low' }] } },
  },
  {
    title: 'buckets of a scale of 10',
    original: survey([
      { ...nps, ...by({ detractors: 1, passives: 2, promoters: 'end' }) },
      open('Why so low?', end),
      open('What would make it more?'),
    ]),
    losses: [],
  },
  {
    title: 'buckets of a scale of 5, one unnamed',
    original: survey([
      rating('How was it?', 5, by({ negative: 2, positive: 'end' })),
      open('Neutral'),
      open('Bad'),
    ]),
    losses: [],
  },
  {
    title: 'buckets of a scale of 7',
    original: survey([
      rating('It was easy', 7, by({ negative: 1, neutral: 2, positive: 3 })),
      open('Hard', to(3)),
      open('So so'),
      open('Last'),
    ]),
    losses: [],
  },
  {
    title: 'three faces',
    original: survey([
      rating('Mood?', 3, { display: 'emoji', ...by({ negative: 2, neutral: 'end' }) }),
      open('Good!'),
      open('Oh'),
    ]),
    losses: [],
    survey: { instrument: { items: [{ format: 'faces', min: 1, max: 3 }, {}, {}] } },
  },
  {
    title: 'thumbs, of which 1 is up',
    original: survey([
      rating('Helpful?', 2, { display: 'emoji', ...by({ positive: 'end', negative: 1 }) }),
      open('What was wrong?'),
    ]),
    losses: [],
    survey: {
      instrument: { items: [{ format: 'thumbs', min: 0, max: 1 }, {}] },
      flow: { rules: [{ when: { value: 1 }, goTo: 'thanks' }] },
    },
  },
  {
    title: 'branches by choice',
    original: survey([
      single('Who are you?', ['Buyer', 'Seller', 'Neither'], by({ 0: 1, 1: 2, 2: 'end' })),
      open('What do you buy?', end),
      open('What do you sell?'),
    ]),
    losses: [],
  },
  {
    title: 'a choice that nothing is said of',
    original: survey([single('Which?', ['A', 'B', 'C'], by({ 1: 'end' })), ...three]),
    losses: [],
  },
  {
    title: 'the same choice twice',
    original: survey([single('Which?', ['A', 'B', 'A'], by({ 0: 'end', 2: 3 })), ...three]),
    losses: ['branch'],
  },
  {
    title: 'a choice that is open',
    original: survey([
      single('Why?', ['Price', 'Other'], { hasOpenChoice: true, ...by({ 1: 2 }) }),
      ...three,
    ]),
    losses: ['open_choice'],
  },
  {
    title: 'many choices, shuffled',
    original: survey([
      { type: 'multiple_choice', question: 'Which ones?', choices: ['A', 'B', 'C'], shuffleOptions: true },
      open('And?'),
    ]),
    losses: [],
    survey: { instrument: { items: [{ multiple: true, shuffle: true }, {}] } },
  },
  {
    title: 'questions that may be left out',
    original: survey([
      open('May', { optional: true }),
      single('Or', ['A', 'B'], { optional: true, ...by({ 0: 'end' }) }),
      open('Must'),
    ]),
    losses: [],
  },
  { title: 'a jump over two', original: survey([open('Zero', to(3)), ...three]), losses: ['never_shown'] },
  {
    title: 'a jump to and fro',
    original: survey([open('Zero', to(2)), open('One', to(3)), open('Two', to(1)), open('Three')]),
    losses: [],
  },
  {
    title: 'a loop, which Heed does not follow',
    original: survey([single('Again?', ['Yes', 'No'], by({ 0: 1, 1: 'end' })), open('Once more', to(0))]),
    losses: ['loop'],
  },
  {
    title: 'a jump to nowhere',
    original: survey([open('Zero', to(9)), ...three]),
    losses: ['branch'],
    strays: 'PostHog shows nothing there',
  },
  {
    title: 'an end without thanks',
    original: survey([single('Go on?', ['Yes', 'No'], by({ 1: 'end' })), open('More')], {
      appearance: { displayThankYouMessage: false },
    }),
    losses: ['ending'],
  },
  {
    title: 'a link, and words of HTML',
    original: survey([
      open('One', { description: '<p>Say <b>all</b> &amp; more</p>' }),
      { type: 'link', question: 'See you', link: 'https://shop.example/' },
    ]),
    losses: ['link', 'markup'],
    survey: { instrument: { items: [{ text: 'One\nSay all & more' }, { type: 'message' }] } },
  },
  ...morePosthogFixtures,
]
