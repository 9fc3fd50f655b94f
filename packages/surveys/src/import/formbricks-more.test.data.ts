import type { Fixture } from './import.test.kit.ts'
import {
  said,
  labelled,
  element,
  text,
  nps,
  one,
  is,
  rule,
  block,
  after,
  survey,
  ends,
  rest,
} from './formbricks-shapes.test.kit.ts'

/** Surveys in the shape of Formbricks, written by ourselves. */
export const moreFormbricksFixtures: readonly Fixture[] = [
  {
    title: 'pictures',
    original: survey([
      block(
        'b',
        [
          element('p', 'pictureSelection', {
            allowMulti: true,
            choices: [
              { id: 'p1', imageUrl: 'https://shop.example/1.png' },
              { id: 'p2', imageUrl: 'https://shop.example/2.png' },
            ],
          }),
        ],
        [rule('bz', is('p', 'equals', 'p1')), rule('by', is('p', 'doesNotEqual', 'p2'))],
      ),
      ...rest,
    ]),
    losses: ['wording'],
  },
  {
    title: 'a matrix: its rows, all or some',
    original: survey([
      block(
        'b',
        [
          element('m', 'matrix', {
            rows: labelled('Speed', 'Price'),
            columns: labelled('Bad', 'Fair', 'Good'),
          }),
        ],
        [
          rule('bx', is('m', 'equals', '0', { meta: { row: '0' } })),
          rule('by', is('m', 'isAnyOf', ['1', '2'], { meta: { row: '1' } })),
          rule('bz', is('m', 'isPartiallySubmitted')),
        ],
      ),
      after('w'),
      ...rest,
    ]),
    losses: [],
  },
  {
    title: 'a matrix that is full',
    original: survey([
      block(
        'b',
        [element('m', 'matrix', { rows: labelled('R', 'S', 'T'), columns: labelled('U', 'V') })],
        [
          rule('bz', is('m', 'isCompletelySubmitted')),
          rule('by', is('m', 'isNotEmpty', undefined, { meta: { row: '2' } })),
        ],
      ),
      ...rest,
    ]),
    losses: [],
  },
  {
    title: 'endings by rule',
    original: survey(
      [
        block(
          'b',
          [nps('n')],
          [rule('bad', is('n', 'isLessThan', 7)), rule('good', is('n', 'isGreaterThan', 8))],
        ),
        after('x'),
      ],
      ends,
    ),
    losses: [],
  },
  {
    title: 'a fallback that jumps',
    original: survey([
      block('b', [one('c', 'A', 'B')], [rule('by', is('c', 'equals', 'a'))], { logicFallback: 'bz' }),
      after('y', rule('over', is('c', 'isSubmitted'))),
      after('z'),
    ]),
    losses: [],
  },
  {
    title: 'an earlier answer decides later',
    original: survey([
      block('b', [one('c', 'A', 'B')]),
      after('x'),
      after('y', rule('over', is('c', 'equals', 'b'))),
      after('z'),
    ]),
    losses: [],
  },
  {
    title: 'a welcome, a call to action, and HTML',
    original: survey(
      [
        block('b', [
          element('cta', 'cta', {
            headline: said('<p>Look <b>here</b></p>'),
            buttonExternal: true,
            buttonUrl: 'https://shop.example/',
          }),
        ]),
        after('x'),
      ],
      {
        welcomeCard: {
          enabled: true,
          headline: said('Hello there'),
          html: said('<i>Short</i> ones'),
          timeToFinish: true,
        },
      },
    ),
    losses: ['behaviour', 'link', 'markup'],
    survey: {
      instrument: {
        items: [{ type: 'message', text: 'Hello there\nShort ones' }, { text: 'Look here' }, {}],
      },
    },
  },
  {
    title: 'what was answered, filled in',
    original: survey([
      after('a'),
      block('b', [text('c', { headline: said('You said #recall:a/fallback:somethingnbspelse#. Why?') })]),
    ]),
    losses: ['piping'],
    survey: { instrument: { items: [{}, { text: 'You said {answer.a}. Why?' }] } },
  },
  {
    title: 'two languages',
    original: survey(
      [block('b', [text('a', { headline: { default: 'Wie?', en: 'How?', pt_BR: 'Como?' } })])],
      {
        languages: [
          { language: { id: 'l', code: 'de' }, default: true, enabled: true },
          { language: { id: 'm', code: 'en' }, default: false, enabled: true },
        ],
      },
    ),
    losses: [],
    survey: { instrument: { items: [{ text: { de: 'Wie?', en: 'How?', 'pt-BR': 'Como?' } }] } },
  },
  {
    title: 'an upload, which is passed by',
    original: survey([
      after('a'),
      block(
        'u',
        [element('up', 'fileUpload', { allowMultipleFiles: false })],
        [rule('bz', is('up', 'isSkipped'))],
      ),
      ...rest,
    ]),
    losses: ['condition', 'item_type', 'never_shown'],
    dropped: ['Question up'],
  },
]
