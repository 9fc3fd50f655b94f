import type { Fixture } from './import.test.kit.ts'
import {
  element,
  rating,
  nps,
  radio,
  check,
  comment,
  page,
  last,
  pages,
  abc,
} from './surveyjs-shapes.test.kit.ts'
import { moreSurveyjsFixtures } from './surveyjs-more.test.data.ts'

/** Surveys in the shape of SurveyJS, written by ourselves. */
export const surveyjsFixtures: readonly Fixture[] = [
  {
    title: 'one comment',
    original: { elements: [comment('what')] },
    losses: [],
    survey: { id: 'survey', instrument: { items: [{ id: 'what', type: 'text', text: 'what' }] } },
  },
  {
    title: 'eleven points from zero',
    original: pages(nps('score', { title: 'How likely?', minRateDescription: 'Never', isRequired: true })),
    losses: [],
    survey: { instrument: { kind: 'nps', items: [{ min: 0, max: 10, required: true, low: 'Never' }] } },
  },
  {
    title: 'a low score asks why',
    original: pages(nps('score'), comment('why', '{score} <= 6'), last),
    losses: [],
  },
  {
    title: 'two ways, then one again',
    original: pages(nps('score'), comment('bad', '{score} < 7'), comment('good', '{score} >= 9'), last),
    losses: [],
  },
  {
    title: 'everything after may be hidden',
    original: pages(rating('r'), comment('x', '{r} = 1'), comment('y', '{r} > 3')),
    losses: ['ending'],
  },
  {
    title: 'an ending of its own',
    original: { ...pages(rating('r'), comment('x', '{r} != 5')), completedHtml: 'Well done' },
    losses: [],
    survey: { flow: { endings: [{ text: 'Well done' }] } },
  },
  {
    title: 'one choice equals',
    original: pages(radio('c', abc), comment('x', "{c} = 'a'"), comment('y', "{c} != 'a'"), last),
    losses: [],
  },
  {
    title: 'one choice is one of',
    original: pages(
      radio('c', abc),
      comment('x', "{c} anyof ['a', 'b']"),
      comment('y', "{c} noneof ['a']"),
      last,
    ),
    losses: [],
  },
  {
    title: 'letters of a choice',
    original: pages(
      element('dropdown', 'c', { choices: ['apple', 'pear', 'plum'] }),
      comment('x', "{c} contains 'P'"),
      comment('y', "{c} notcontains 'pl'"),
      last,
    ),
    losses: [],
  },
  {
    title: 'capitals mean nothing',
    original: pages(radio('c', ['Yes', 'No']), comment('x', "{c} = 'yes'"), last),
    losses: ['id_changed'],
  },
  {
    title: 'many choices',
    original: pages(
      check('m', abc),
      comment('x', "{m} contains 'a'"),
      comment('y', "{m} notcontains 'b'"),
      comment('z', "{m} anyof ['b', 'c']"),
      last,
    ),
    losses: [],
  },
  {
    title: 'all of many, none of many, exactly those',
    original: pages(
      element('tagbox', 'm', { choices: abc }),
      comment('x', "{m} allof ['a', 'b']"),
      comment('y', "{m} noneof ['a', 'c']"),
      comment('z', "{m} = ['b', 'a']"),
      last,
    ),
    losses: [],
  },
  {
    title: 'answered or not',
    original: pages(element('text', 't'), comment('x', '{t} notempty'), comment('y', '{t} empty'), last),
    losses: [],
  },
  {
    title: 'and, or, and brackets',
    original: pages(
      rating('r'),
      radio('c', abc),
      comment('x', "({r} > 3 and {c} = 'a') or ({r} <= 2 && !({c} = 'b'))"),
      comment('y', "{r} = 3 || {c} = 'c' and {r} > 1"),
      last,
    ),
    losses: [],
  },
  {
    title: 'yes or no',
    original: pages(
      element('boolean', 'b', { labelTrue: 'Yes', labelFalse: 'No' }),
      comment('x', '{b} = true'),
      comment('y', '{b} = false'),
      comment('z', '!{b}'),
      last,
    ),
    losses: [],
  },
  {
    title: 'yes or no in other words',
    original: pages(
      element('boolean', 'b', { valueTrue: 'on', valueFalse: 'off' }),
      comment('x', "{b} = 'off'"),
      last,
    ),
    losses: ['language'],
  },
  {
    title: 'one row of a matrix',
    original: pages(
      element('matrix', 'm', {
        rows: ['speed', { value: 'price', text: 'The price' }],
        columns: ['bad', 'good'],
      }),
      comment('x', "{m.speed} = 'bad'"),
      comment('y', '{m.price} notempty'),
      last,
    ),
    losses: [],
  },
  {
    title: 'pages and panels that are hidden as a whole',
    original: {
      pages: [
        page('one', [radio('c', abc)]),
        page(
          'two',
          [
            comment('x'),
            element('panel', 'p', {
              visibleIf: "{c} != 'b'",
              elements: [comment('y', "{c} = 'a'"), comment('z')],
            }),
          ],
          { visibleIf: '{c} notempty' },
        ),
        page('three', [last]),
      ],
    },
    losses: [],
  },
  {
    title: 'a chain of answers',
    original: pages(
      radio('c', abc, { isRequired: true }),
      radio('d', abc, { visibleIf: "{c} = 'a'" }),
      comment('x', "{d} = 'b'"),
      comment('y', '{d} empty'),
      last,
    ),
    losses: [],
  },
  ...moreSurveyjsFixtures,
]
