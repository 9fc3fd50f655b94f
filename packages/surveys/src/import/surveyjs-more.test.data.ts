import type { Fixture } from './import.test.kit.ts'
import { element, rating, radio, comment, page, last, pages, abc } from './surveyjs-shapes.test.kit.ts'

/** Surveys in the shape of SurveyJS, written by ourselves. */
export const moreSurveyjsFixtures: readonly Fixture[] = [
  {
    title: 'a first question that waits',
    original: pages(comment('x', '{r} > 1'), rating('r'), last),
    losses: ['looks_ahead', 'never_shown'],
    survey: { instrument: { items: [{ id: 'r' }, { id: 'last' }] } },
  },
  {
    title: 'a first question that is there only without an answer',
    original: pages(comment('x', '{r} empty'), rating('r'), last),
    losses: ['looks_ahead'],
  },
  {
    title: 'a slider and its number',
    original: pages(element('slider', 's', { min: 0, max: 100, step: 10 }), comment('x', '{s} >= 50'), last),
    losses: [],
    survey: { instrument: { items: [{ type: 'slider', max: 100, step: 10 }, {}, {}] } },
  },
  {
    title: 'pictures',
    original: pages(
      element('imagepicker', 'p', {
        choices: [
          { value: 'cat', imageLink: 'https://shop.example/cat.png' },
          { value: 'dog', imageLink: 'https://shop.example/dog.png' },
        ],
      }),
      comment('x', "{p} = 'cat'"),
      last,
    ),
    losses: [],
    survey: { instrument: { items: [{ type: 'picture' }, {}, {}] } },
  },
  {
    title: 'a rating in words',
    original: pages(
      rating('r', {
        rateValues: [
          { value: 1, text: 'Bad' },
          { value: 2, text: 'Fair' },
          { value: 3, text: 'Good' },
        ],
      }),
      comment('x', '{r} < 3'),
      last,
    ),
    losses: [],
    survey: { instrument: { items: [{ labels: ['Bad', 'Fair', 'Good'] }, {}, {}] } },
  },
  {
    title: 'a rating that is no scale',
    original: pages(
      rating('r', { rateValues: ['low', 'mid', 'high'] }),
      rating('t', { rateMin: 0, rateMax: 100, rateStep: 10 }),
      comment('x', "{r} = 'mid'"),
      last,
    ),
    losses: ['item_changed'],
    survey: { instrument: { items: [{ type: 'choice' }, { type: 'slider' }, {}, {}] } },
  },
  {
    title: 'another answer, and values with words',
    original: pages(
      radio('c', ['1|One', '2|Two'], { showOtherItem: true, otherText: 'Else' }),
      comment('x', "{c} = 'other'"),
      comment('y', '{c} = 2'),
      last,
    ),
    losses: ['open_choice'],
  },
  {
    title: 'a ranking, HTML, and what was answered',
    original: {
      pages: [
        page('one', [
          element('ranking', 'k', { choices: abc }),
          element('html', 'h', { html: 'Read this' }),
          radio('c', abc),
          element('text', 'd', { title: 'You chose {c}, {unknown}' }),
        ]),
      ],
    },
    losses: ['piping'],
    survey: {
      instrument: {
        items: [{ type: 'ranking' }, { type: 'message' }, {}, { text: 'You chose {answer.c}, {unknown}' }],
      },
    },
    strays: 'its headline is filled in',
  },
  {
    title: 'two languages',
    original: {
      locale: 'de',
      pages: [
        page('one', [
          radio('c', [{ value: 'j', text: { default: 'Ja', en: 'Yes' } }, 'n'], {
            title: { default: 'Gut?', en: 'Good?' },
            description: 'Bitte',
          }),
        ]),
      ],
    },
    losses: [],
    survey: {
      instrument: {
        items: [
          {
            text: { de: 'Gut?\nBitte', en: 'Good?\nBitte' },
            choices: [{ id: 'j', text: { de: 'Ja', en: 'Yes' } }, {}],
          },
        ],
      },
    },
  },
  {
    title: 'what only SurveyJS can do',
    original: {
      title: 'Ours',
      showProgressBar: 'top',
      triggers: [{ type: 'complete', expression: '{r} = 1' }],
      pages: [
        page(
          'one',
          [
            rating('r'),
            element('paneldynamic', 'pd', { templateElements: [] }),
            comment('x', 'age({r}) > 3'),
            comment('y', '{r} + 1 > 3'),
            element('text', 'n', { inputType: 'number', validators: [{ type: 'numeric' }], defaultValue: 3 }),
          ],
          { title: 'Page' },
        ),
      ],
    },
    losses: ['condition', 'default', 'input', 'item_type', 'logic', 'styling', 'validation', 'wording'],
    strays: 'what hides two questions was refused',
  },
  {
    title: 'an upload, and a question of it',
    original: pages(
      rating('r'),
      element('file', 'f', {}),
      comment('x', '{f} notempty'),
      comment('y', '{f} empty'),
      last,
    ),
    losses: ['item_type', 'never_shown'],
    dropped: ['f'],
  },
  {
    title: 'a question that is never seen',
    original: pages(rating('r'), element('comment', 'x', { visible: false }), last),
    losses: ['never_shown'],
  },
  { title: 'no questions at all', original: { pages: [] }, losses: ['not_a_survey'], nothing: true },
  {
    title: 'many questions under one condition',
    original: {
      pages: [
        page('one', [radio('c', abc)]),
        page(
          'two',
          [...'123456789'].map((digit) => comment(`q${digit}`, digit > '7' ? "{c} = 'a'" : undefined)),
          { visibleIf: "{c} != 'b'" },
        ),
        page('three', [last]),
      ],
    },
    losses: [],
  },
  {
    title: 'more conditions than there may be rules',
    original: {
      elements: [
        rating('r'),
        ...Array.from({ length: 25 }, (_, index) => comment(`q${index}`, `{r} > ${index / 5}`)),
      ],
    },
    losses: ['too_large'],
    nothing: true,
  },
  {
    title: 'more than sixteen choices in one condition',
    original: pages(
      element('dropdown', 'c', { choices: Array.from({ length: 40 }, (_, index) => `v${index}`) }),
      comment('x', `{c} anyof [${Array.from({ length: 18 }, (_, index) => `'v${index}'`).join(', ')}]`),
      comment('y', "{c} notcontains '1'"),
      last,
    ),
    losses: [],
  },
]
