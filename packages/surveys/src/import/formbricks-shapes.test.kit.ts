export const said = (text: string) => ({ default: text })
export const labelled = (...texts: string[]) =>
  texts.map((text) => ({ id: text.toLowerCase(), label: said(text) }))
export const element = (id: string, type: string, more: object = {}) => ({
  id,
  type,
  headline: said(`Question ${id}`),
  required: false,
  ...more,
})
export const text = (id: string, more: object = {}) =>
  element(id, 'openText', { inputType: 'text', charLimit: { enabled: false }, ...more })
export const nps = (id: string, more: object = {}) =>
  element(id, 'nps', { lowerLabel: said('Never'), upperLabel: said('Surely'), ...more })
export const rating = (id: string, range: number, more: object = {}) =>
  element(id, 'rating', { range, scale: 'number', ...more })
export const one = (id: string, ...texts: string[]) =>
  element(id, 'multipleChoiceSingle', { choices: labelled(...texts) })
export const many = (id: string, ...texts: string[]) =>
  element(id, 'multipleChoiceMulti', { choices: labelled(...texts) })
export const is = (value: string, operator: string, right?: unknown, more: object = {}) => ({
  id: 'c',
  leftOperand: { type: 'element', value, ...more },
  operator,
  ...(right === undefined ? {} : { rightOperand: { type: 'static', value: right } }),
})
export const group = (connector: 'and' | 'or', ...conditions: object[]) => ({
  id: 'g',
  connector,
  conditions,
})
export const rule = (target: string, ...conditions: object[]) => ({
  id: 'r',
  conditions: group('and', ...conditions),
  actions: [{ id: 'a', objective: 'jumpToBlock', target }],
})
export const block = (
  id: string,
  elements: readonly object[],
  logic: readonly object[] = [],
  more: object = {},
) => ({ id, name: `Block ${id}`, elements, logic, ...more })
export const after = (id: string, ...logic: object[]) => block(`b${id}`, [text(id)], logic)
export const end = (id: string, headline: string, more: object = {}) => ({
  id,
  type: 'endScreen',
  headline: said(headline),
  ...more,
})
export const survey = (blocks: readonly object[], more: object = {}) => ({
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
export const ends = { endings: [end('good', 'Good'), end('bad', 'Bad')] }
export const rest = [after('x'), after('y'), after('z')]
