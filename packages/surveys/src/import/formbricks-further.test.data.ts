import type { Fixture } from './import.test.kit.ts'
import {
  labelled,
  element,
  text,
  nps,
  is,
  group,
  rule,
  block,
  after,
  survey,
  rest,
} from './formbricks-shapes.test.kit.ts'

/** Surveys in the shape of Formbricks, written by ourselves. */
export const furtherFormbricksFixtures: readonly Fixture[] = [
  {
    title: 'an upload at the start',
    original: survey([block('u', [element('up', 'fileUpload', {})]), after('a'), after('c')]),
    losses: ['item_type'],
    dropped: ['Question up'],
  },
  {
    title: 'a contact, a ranking, and an address',
    original: survey([
      block('b', [
        element('k', 'contactInfo', {
          firstName: { show: true },
          lastName: { show: true },
          email: { show: true, required: true },
          phone: { show: false },
          company: { show: false },
        }),
        element('r', 'ranking', { choices: labelled('A', 'B', 'C'), shuffleOption: 'all' }),
        element('h', 'address', {}),
      ]),
    ]),
    losses: ['item_changed', 'item_type'],
    dropped: ['Question h'],
    survey: { instrument: { items: [{ fields: ['name', 'email'] }, { type: 'ranking', shuffle: true }] } },
  },
  {
    title: 'when and how often',
    original: survey([after('a')], {
      type: 'app',
      delay: 3,
      displayOption: 'displaySome',
      displayLimit: 4,
      displayPercentage: 25,
      autoComplete: 100,
      triggers: [{ actionClass: { id: 'x', name: 'Paid', type: 'code', key: 'paid' } }],
      projectOverwrites: { placement: 'center' },
    }),
    losses: [],
    survey: {
      delivery: {
        trigger: { event: 'paid', delay: 3_000 },
        surface: 'modal',
        sample: 0.25,
        quota: 100,
        throttle: { anyDays: 7, untilAnswered: true, seenLimit: 4 },
      },
    },
  },
  {
    title: 'a click on some pages',
    original: survey([after('a')], {
      type: 'app',
      displayOption: 'respondMultiple',
      recontactDays: 0,
      triggers: [
        {
          actionClass: {
            name: 'Help',
            type: 'noCode',
            noCodeConfig: {
              type: 'click',
              elementSelector: { cssSelector: '.help' },
              urlFilters: [{ rule: 'startsWith', value: '/shop' }],
            },
          },
        },
        { actionClass: { name: 'Other', type: 'code', key: 'other' } },
      ],
    }),
    losses: ['trigger'],
    survey: { delivery: { trigger: { on: 'click', selector: '.help' }, audience: { urls: ['/shop*'] } } },
  },
  {
    title: 'what only Formbricks can do',
    original: survey(
      [
        block(
          'b',
          [text('a', { inputType: 'number' })],
          [
            rule('bz', is('a', 'isGreaterThan', 5)),
            {
              id: 'r',
              conditions: group('and', {
                id: 'c',
                leftOperand: { type: 'variable', value: 'v' },
                operator: 'equals',
                rightOperand: { type: 'static', value: 1 },
              }),
              actions: [
                { id: 'a', objective: 'jumpToBlock', target: 'bz' },
                {
                  id: 'k',
                  objective: 'calculate',
                  variableId: 'v',
                  operator: 'add',
                  value: { type: 'static', value: 1 },
                },
              ],
            },
          ],
        ),
        ...rest,
      ],
      {
        variables: [{ id: 'v', name: 'v', type: 'number', value: 0 }],
        segment: { id: 's', filters: [{ id: 'f' }] },
        followUps: [{ id: 'f' }],
        pin: '1234',
      },
    ),
    losses: ['audience', 'condition', 'input', 'logic', 'server'],
    strays: 'its rules ask for numbers and variables',
  },
  {
    title: 'the older questions',
    original: survey([], {
      blocks: [],
      questions: [
        {
          ...nps('n'),
          logic: [
            {
              id: 'r',
              conditions: group('and', is('n', 'isLessThan', 7)),
              actions: [{ id: 'a', objective: 'jumpToQuestion', target: 'z' }],
            },
          ],
        },
        { ...text('y'), logicFallback: 'over' },
        text('z'),
      ],
    }),
    losses: [],
  },
  {
    title: 'a redirect, and no questions but one',
    original: survey([after('a')], {
      endings: [{ id: 'go', type: 'redirectToUrl', label: 'On to the shop', url: 'https://shop.example/' }],
    }),
    losses: ['ending'],
    survey: { flow: { endings: [{ link: { url: 'https://shop.example/' } }] } },
  },
  { title: 'no questions at all', original: survey([]), losses: ['not_a_survey'], nothing: true },
  {
    title: 'two jumps at once, of which the first counts',
    original: survey([
      block(
        'b',
        [text('a')],
        [
          {
            id: 'r',
            conditions: group('and', is('a', 'isSubmitted')),
            actions: ['bz', 'by'].map((target) => ({ id: target, objective: 'jumpToBlock', target })),
          },
          rule('by', is('a', 'isSubmitted')),
        ],
      ),
      ...rest,
    ]),
    losses: [],
  },
]
