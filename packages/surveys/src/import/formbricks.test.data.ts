import type { Fixture } from './import.test.kit.ts'

const said = (text: string) => ({ default: text })
const labelled = (...texts: string[]) => texts.map((text) => ({ id: text.toLowerCase(), label: said(text) }))
const element = (id: string, type: string, more: object = {}) => ({ id, type, headline: said(`Question ${id}`), required: false, ...more })
const text = (id: string, more: object = {}) => element(id, 'openText', { inputType: 'text', charLimit: { enabled: false }, ...more })
const nps = (id: string, more: object = {}) => element(id, 'nps', { lowerLabel: said('Never'), upperLabel: said('Surely'), ...more })
const rating = (id: string, range: number, more: object = {}) => element(id, 'rating', { range, scale: 'number', ...more })
const one = (id: string, ...texts: string[]) => element(id, 'multipleChoiceSingle', { choices: labelled(...texts) })
const many = (id: string, ...texts: string[]) => element(id, 'multipleChoiceMulti', { choices: labelled(...texts) })
const is = (value: string, operator: string, right?: unknown, more: object = {}) => ({
  id: 'c',
  leftOperand: { type: 'element', value, ...more },
  operator,
  ...(right === undefined ? {} : { rightOperand: { type: 'static', value: right } }),
})
const group = (connector: 'and' | 'or', ...conditions: object[]) => ({ id: 'g', connector, conditions })
const rule = (target: string, ...conditions: object[]) => ({
  id: 'r',
  conditions: group('and', ...conditions),
  actions: [{ id: 'a', objective: 'jumpToBlock', target }],
})
const block = (id: string, elements: readonly object[], logic: readonly object[] = [], more: object = {}) => ({ id, name: `Block ${id}`, elements, logic, ...more })
const after = (id: string, ...logic: object[]) => block(`b${id}`, [text(id)], logic)
const end = (id: string, headline: string, more: object = {}) => ({ id, type: 'endScreen', headline: said(headline), ...more })
const survey = (blocks: readonly object[], more: object = {}) => ({
  id: 'cm1a2b3c4d5e6f7g8h9i0jklm',
  name: 'Of the shop',
  type: 'link',
  status: 'inProgress',
  createdAt: '2026-05-01T00:00:00.000Z',
  welcomeCard: { enabled: false, headline: said('Hello') },
  blocks,
  questions: [],
  endings: [end('over', 'Thank you for your time')],
  hiddenFields: { enabled: true, fieldIds: [] },
  variables: [],
  followUps: [],
  languages: [],
  recontactDays: 7,
  displayOption: 'displayOnce',
  triggers: [],
  styling: null,
  segment: null,
  ...more,
})
const ends = { endings: [end('good', 'Good'), end('bad', 'Bad')] }
const rest = [after('x'), after('y'), after('z')]

export const formbricksFixtures: readonly Fixture[] = [
  { title: 'one open question', original: survey([after('a')]), losses: [], survey: { id: 'cm1a2b3c4d5e6f7g8h9i0jklm', instrument: { items: [{ id: 'a', type: 'text' }] } } },
  { title: 'a scored question', original: survey([block('b', [nps('n')]), after('why')]), losses: [], survey: { instrument: { kind: 'nps', items: [{ min: 0, max: 10, low: 'Never' }, {}] } } },
  { title: 'less than, and more than', original: survey([block('b', [nps('n')], [rule('bx', is('n', 'isLessThan', 7)), rule('bz', is('n', 'isGreaterThanOrEqual', 9))]), ...rest]), losses: [] },
  { title: 'exactly, and not exactly', original: survey([block('b', [rating('r', 5)], [rule('by', is('r', 'equals', 3)), rule('bad', is('r', 'doesNotEqual', 5))]), ...rest], ends), losses: [] },
  { title: 'a choice equals', original: survey([block('b', [one('c', 'A', 'B', 'C')], [rule('by', is('c', 'equals', 'a')), rule('bz', is('c', 'doesNotEqual', 'b'))]), ...rest]), losses: [] },
  { title: 'a choice is one of', original: survey([block('b', [one('c', 'A', 'B', 'C')], [rule('bz', is('c', 'equalsOneOf', ['a', 'c']))]), ...rest]), losses: [] },
  { title: 'many choices: all, one, none', original: survey([block('b', [many('m', 'A', 'B', 'C', 'D')], [rule('bx', is('m', 'includesAllOf', ['a', 'b'])), rule('by', is('m', 'includesOneOf', ['c', 'd'])), rule('bz', is('m', 'doesNotIncludeOneOf', ['b']))]), after('w'), ...rest]), losses: [] },
  { title: 'many choices: exactly one', original: survey([block('b', [many('m', 'A', 'B')], [rule('bz', is('m', 'equals', 'a')), rule('by', is('m', 'doesNotEqual', 'b'))]), ...rest]), losses: [] },
  { title: 'and within or', original: survey([block('b', [rating('r', 7), one('c', 'A', 'B')], [{ id: 'r', conditions: group('or', group('and', is('r', 'isGreaterThan', 5), is('c', 'equals', 'a')), is('r', 'isLessThanOrEqual', 2)), actions: [{ id: 'a', objective: 'jumpToBlock', target: 'bz' }] }]), ...rest]), losses: [] },
  { title: 'left out, or answered', original: survey([block('b', [text('a'), text('c')], [rule('by', is('a', 'isSkipped'), is('c', 'isSubmitted')), rule('bz', is('c', 'isSkipped'))]), ...rest]), losses: [] },
  { title: 'a text that is so', original: survey([block('b', [text('a')], [rule('bz', is('a', 'equals', 'blue')), rule('by', is('a', 'doesNotEqual', 'red'))]), ...rest]), losses: [] },
  { title: 'days before and after', original: survey([block('b', [element('d', 'date', { format: 'd-M-y' })], [rule('bz', is('d', 'isBefore', '2026-03-01')), rule('by', is('d', 'isAfter', '2026-07-01'))]), ...rest]), losses: ['styling'] },
  { title: 'a statement agreed to', original: survey([block('b', [element('k', 'consent', { label: said('I agree') })], [rule('bz', is('k', 'isAccepted'))]), ...rest], ends), losses: [], survey: { instrument: { items: [{ type: 'consent', statement: 'I agree' }, {}, {}, {}] } } },
  { title: 'pictures', original: survey([block('b', [element('p', 'pictureSelection', { allowMulti: true, choices: [{ id: 'p1', imageUrl: 'https://shop.example/1.png' }, { id: 'p2', imageUrl: 'https://shop.example/2.png' }] })], [rule('bz', is('p', 'equals', 'p1')), rule('by', is('p', 'doesNotEqual', 'p2'))]), ...rest]), losses: ['wording'] },
  { title: 'a matrix: its rows, all or some', original: survey([block('b', [element('m', 'matrix', { rows: labelled('Speed', 'Price'), columns: labelled('Bad', 'Fair', 'Good') })], [rule('bx', is('m', 'equals', '0', { meta: { row: '0' } })), rule('by', is('m', 'isAnyOf', ['1', '2'], { meta: { row: '1' } })), rule('bz', is('m', 'isPartiallySubmitted'))]), after('w'), ...rest]), losses: [] },
  { title: 'a matrix that is full', original: survey([block('b', [element('m', 'matrix', { rows: labelled('R', 'S', 'T'), columns: labelled('U', 'V') })], [rule('bz', is('m', 'isCompletelySubmitted')), rule('by', is('m', 'isNotEmpty', undefined, { meta: { row: '2' } }))]), ...rest]), losses: [] },
  { title: 'endings by rule', original: survey([block('b', [nps('n')], [rule('bad', is('n', 'isLessThan', 7)), rule('good', is('n', 'isGreaterThan', 8))]), after('x')], ends), losses: [] },
  { title: 'a fallback that jumps', original: survey([block('b', [one('c', 'A', 'B')], [rule('by', is('c', 'equals', 'a'))], { logicFallback: 'bz' }), after('y', rule('over', is('c', 'isSubmitted'))), ...[after('z')]]), losses: [] },
  { title: 'an earlier answer decides later', original: survey([block('b', [one('c', 'A', 'B')]), after('x'), after('y', rule('over', is('c', 'equals', 'b'))), after('z')]), losses: [] },
  { title: 'a welcome, a call to action, and HTML', original: survey([block('b', [element('cta', 'cta', { headline: said('<p>Look <b>here</b></p>'), buttonExternal: true, buttonUrl: 'https://shop.example/' })]), after('x')], { welcomeCard: { enabled: true, headline: said('Hello there'), html: said('<i>Short</i> ones'), timeToFinish: true } }), losses: ['behaviour', 'link', 'markup'], survey: { instrument: { items: [{ type: 'message', text: 'Hello there\nShort ones' }, { text: 'Look here' }, {}] } } },
  { title: 'what was answered, filled in', original: survey([after('a'), block('b', [text('c', { headline: said('You said #recall:a/fallback:somethingnbspelse#. Why?') })])]), losses: ['piping'], survey: { instrument: { items: [{}, { text: 'You said {answer.a}. Why?' }] } } },
  { title: 'two languages', original: survey([block('b', [text('a', { headline: { default: 'Wie?', en: 'How?', 'pt_BR': 'Como?' } })])], { languages: [{ language: { id: 'l', code: 'de' }, default: true, enabled: true }, { language: { id: 'm', code: 'en' }, default: false, enabled: true }] }), losses: [], survey: { instrument: { items: [{ text: { de: 'Wie?', en: 'How?', 'pt-BR': 'Como?' } }] } } },
  { title: 'an upload, which is passed by', original: survey([after('a'), block('u', [element('up', 'fileUpload', { allowMultipleFiles: false })], [rule('bz', is('up', 'isSkipped'))]), ...rest]), losses: ['condition', 'item_type', 'never_shown'], dropped: ['Question up'] },
  { title: 'an upload at the start', original: survey([block('u', [element('up', 'fileUpload', {})]), after('a'), after('c')]), losses: ['item_type'], dropped: ['Question up'] },
  { title: 'a contact, a ranking, and an address', original: survey([block('b', [element('k', 'contactInfo', { firstName: { show: true }, lastName: { show: true }, email: { show: true, required: true }, phone: { show: false }, company: { show: false } }), element('r', 'ranking', { choices: labelled('A', 'B', 'C'), shuffleOption: 'all' }), element('h', 'address', {})])]), losses: ['item_changed', 'item_type'], dropped: ['Question h'], survey: { instrument: { items: [{ fields: ['name', 'email'] }, { type: 'ranking', shuffle: true }] } } },
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
    survey: { delivery: { trigger: { event: 'paid', delay: 3_000 }, surface: 'modal', sample: 0.25, quota: 100, throttle: { anyDays: 7, untilAnswered: true, seenLimit: 4 } } },
  },
  { title: 'a click on some pages', original: survey([after('a')], { type: 'app', displayOption: 'respondMultiple', recontactDays: 0, triggers: [{ actionClass: { name: 'Help', type: 'noCode', noCodeConfig: { type: 'click', elementSelector: { cssSelector: '.help' }, urlFilters: [{ rule: 'startsWith', value: '/shop' }] } } }, { actionClass: { name: 'Other', type: 'code', key: 'other' } }] }), losses: ['trigger'], survey: { delivery: { trigger: { on: 'click', selector: '.help' }, audience: { urls: ['/shop*'] } } } },
  { title: 'what only Formbricks can do', original: survey([block('b', [text('a', { inputType: 'number' })], [rule('bz', is('a', 'isGreaterThan', 5)), { id: 'r', conditions: group('and', { id: 'c', leftOperand: { type: 'variable', value: 'v' }, operator: 'equals', rightOperand: { type: 'static', value: 1 } }), actions: [{ id: 'a', objective: 'jumpToBlock', target: 'bz' }, { id: 'k', objective: 'calculate', variableId: 'v', operator: 'add', value: { type: 'static', value: 1 } }] }]), ...rest], { variables: [{ id: 'v', name: 'v', type: 'number', value: 0 }], segment: { id: 's', filters: [{ id: 'f' }] }, followUps: [{ id: 'f' }], pin: '1234' }), losses: ['audience', 'condition', 'input', 'logic', 'server'], strays: 'its rules ask for numbers and variables' },
  { title: 'the older questions', original: survey([], { blocks: [], questions: [{ ...nps('n'), logic: [{ id: 'r', conditions: group('and', is('n', 'isLessThan', 7)), actions: [{ id: 'a', objective: 'jumpToQuestion', target: 'z' }] }] }, { ...text('y'), logicFallback: 'over' }, text('z')] }), losses: [] },
  { title: 'a redirect, and no questions but one', original: survey([after('a')], { endings: [{ id: 'go', type: 'redirectToUrl', label: 'On to the shop', url: 'https://shop.example/' }] }), losses: ['ending'], survey: { flow: { endings: [{ link: { url: 'https://shop.example/' } }] } } },
  { title: 'no questions at all', original: survey([]), losses: ['not_a_survey'], nothing: true },
]
