import type { Fixture } from './import.test.kit.ts'
import {
  said,
  element,
  text,
  nps,
  rating,
  one,
  many,
  is,
  group,
  rule,
  block,
  after,
  survey,
  ends,
  rest,
} from './formbricks-shapes.test.kit.ts'
import { moreFormbricksFixtures } from './formbricks-more.test.data.ts'
import { furtherFormbricksFixtures } from './formbricks-further.test.data.ts'

/** Surveys in the shape of Formbricks, written by ourselves. */
export const formbricksFixtures: readonly Fixture[] = [
  {
    title: 'one open question',
    original: survey([after('a')]),
    losses: [],
    survey: { id: 'cm1a2b3c4d5e6f7g8h9i0jklm', instrument: { items: [{ id: 'a', type: 'text' }] } },
  },
  {
    title: 'a scored question',
    original: survey([block('b', [nps('n')]), after('why')]),
    losses: [],
    survey: { instrument: { kind: 'nps', items: [{ min: 0, max: 10, low: 'Never' }, {}] } },
  },
  {
    title: 'less than, and more than',
    original: survey([
      block(
        'b',
        [nps('n')],
        [rule('bx', is('n', 'isLessThan', 7)), rule('bz', is('n', 'isGreaterThanOrEqual', 9))],
      ),
      ...rest,
    ]),
    losses: [],
  },
  {
    title: 'exactly, and not exactly',
    original: survey(
      [
        block(
          'b',
          [rating('r', 5)],
          [rule('by', is('r', 'equals', 3)), rule('bad', is('r', 'doesNotEqual', 5))],
        ),
        ...rest,
      ],
      ends,
    ),
    losses: [],
  },
  {
    title: 'a choice equals',
    original: survey([
      block(
        'b',
        [one('c', 'A', 'B', 'C')],
        [rule('by', is('c', 'equals', 'a')), rule('bz', is('c', 'doesNotEqual', 'b'))],
      ),
      ...rest,
    ]),
    losses: [],
  },
  {
    title: 'a choice is one of',
    original: survey([
      block('b', [one('c', 'A', 'B', 'C')], [rule('bz', is('c', 'equalsOneOf', ['a', 'c']))]),
      ...rest,
    ]),
    losses: [],
  },
  {
    title: 'many choices: all, one, none',
    original: survey([
      block(
        'b',
        [many('m', 'A', 'B', 'C', 'D')],
        [
          rule('bx', is('m', 'includesAllOf', ['a', 'b'])),
          rule('by', is('m', 'includesOneOf', ['c', 'd'])),
          rule('bz', is('m', 'doesNotIncludeOneOf', ['b'])),
        ],
      ),
      after('w'),
      ...rest,
    ]),
    losses: [],
  },
  {
    title: 'many choices: exactly one',
    original: survey([
      block(
        'b',
        [many('m', 'A', 'B')],
        [rule('bz', is('m', 'equals', 'a')), rule('by', is('m', 'doesNotEqual', 'b'))],
      ),
      ...rest,
    ]),
    losses: [],
  },
  {
    title: 'and within or',
    original: survey([
      block(
        'b',
        [rating('r', 7), one('c', 'A', 'B')],
        [
          {
            id: 'r',
            conditions: group(
              'or',
              group('and', is('r', 'isGreaterThan', 5), is('c', 'equals', 'a')),
              is('r', 'isLessThanOrEqual', 2),
            ),
            actions: [{ id: 'a', objective: 'jumpToBlock', target: 'bz' }],
          },
        ],
      ),
      ...rest,
    ]),
    losses: [],
  },
  {
    title: 'left out, or answered',
    original: survey([
      block(
        'b',
        [text('a'), text('c')],
        [rule('by', is('a', 'isSkipped'), is('c', 'isSubmitted')), rule('bz', is('c', 'isSkipped'))],
      ),
      ...rest,
    ]),
    losses: [],
  },
  {
    title: 'a text that is so',
    original: survey([
      block(
        'b',
        [text('a')],
        [rule('bz', is('a', 'equals', 'blue')), rule('by', is('a', 'doesNotEqual', 'red'))],
      ),
      ...rest,
    ]),
    losses: [],
  },
  {
    title: 'days before and after',
    original: survey([
      block(
        'b',
        [element('d', 'date', { format: 'd-M-y' })],
        [rule('bz', is('d', 'isBefore', '2026-03-01')), rule('by', is('d', 'isAfter', '2026-07-01'))],
      ),
      ...rest,
    ]),
    losses: ['styling'],
  },
  {
    title: 'a statement agreed to',
    original: survey(
      [
        block(
          'b',
          [element('k', 'consent', { label: said('I agree') })],
          [rule('bz', is('k', 'isAccepted'))],
        ),
        ...rest,
      ],
      ends,
    ),
    losses: [],
    survey: { instrument: { items: [{ type: 'consent', statement: 'I agree' }, {}, {}, {}] } },
  },
  ...moreFormbricksFixtures,
  ...furtherFormbricksFixtures,
]
