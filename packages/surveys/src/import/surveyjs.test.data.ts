import type { Fixture } from './import.test.kit.ts'

const element = (type: string, name: string, more: object = {}) => ({ type, name, ...more })
const rating = (name: string, more: object = {}) => element('rating', name, more)
const nps = (name: string, more: object = {}) => rating(name, { rateMin: 0, rateMax: 10, ...more })
const radio = (name: string, choices: readonly unknown[], more: object = {}) => element('radiogroup', name, { choices, ...more })
const check = (name: string, choices: readonly unknown[], more: object = {}) => element('checkbox', name, { choices, ...more })
const comment = (name: string, visibleIf?: string) => element('comment', name, visibleIf === undefined ? {} : { visibleIf })
const page = (name: string, elements: readonly object[], more: object = {}) => ({ name, elements, ...more })
const last = comment('last')
const pages = (...elements: object[]) => ({ pages: elements.map((one, index) => page(`page${index + 1}`, [one])) })
const abc = ['a', 'b', 'c']

export const surveyjsFixtures: readonly Fixture[] = [
  { title: 'one comment', original: { elements: [comment('what')] }, losses: [], survey: { id: 'survey', instrument: { items: [{ id: 'what', type: 'text', text: 'what' }] } } },
  { title: 'eleven points from zero', original: pages(nps('score', { title: 'How likely?', minRateDescription: 'Never', isRequired: true })), losses: [], survey: { instrument: { kind: 'nps', items: [{ min: 0, max: 10, required: true, low: 'Never' }] } } },
  { title: 'a low score asks why', original: pages(nps('score'), comment('why', '{score} <= 6'), last), losses: [] },
  { title: 'two ways, then one again', original: pages(nps('score'), comment('bad', '{score} < 7'), comment('good', '{score} >= 9'), last), losses: [] },
  { title: 'everything after may be hidden', original: pages(rating('r'), comment('x', '{r} = 1'), comment('y', '{r} > 3')), losses: ['ending'] },
  { title: 'an ending of its own', original: { ...pages(rating('r'), comment('x', '{r} != 5')), completedHtml: 'Well done' }, losses: [], survey: { flow: { endings: [{ text: 'Well done' }] } } },
  { title: 'one choice equals', original: pages(radio('c', abc), comment('x', "{c} = 'a'"), comment('y', "{c} != 'a'"), last), losses: [] },
  { title: 'one choice is one of', original: pages(radio('c', abc), comment('x', "{c} anyof ['a', 'b']"), comment('y', "{c} noneof ['a']"), last), losses: [] },
  { title: 'letters of a choice', original: pages(element('dropdown', 'c', { choices: ['apple', 'pear', 'plum'] }), comment('x', "{c} contains 'P'"), comment('y', "{c} notcontains 'pl'"), last), losses: [] },
  { title: 'capitals mean nothing', original: pages(radio('c', ['Yes', 'No']), comment('x', "{c} = 'yes'"), last), losses: ['id_changed'] },
  { title: 'many choices', original: pages(check('m', abc), comment('x', "{m} contains 'a'"), comment('y', "{m} notcontains 'b'"), comment('z', "{m} anyof ['b', 'c']"), last), losses: [] },
  { title: 'all of many, none of many, exactly those', original: pages(element('tagbox', 'm', { choices: abc }), comment('x', "{m} allof ['a', 'b']"), comment('y', "{m} noneof ['a', 'c']"), comment('z', "{m} = ['b', 'a']"), last), losses: [] },
  { title: 'answered or not', original: pages(element('text', 't'), comment('x', '{t} notempty'), comment('y', '{t} empty'), last), losses: [] },
  { title: 'and, or, and brackets', original: pages(rating('r'), radio('c', abc), comment('x', "({r} > 3 and {c} = 'a') or ({r} <= 2 && !({c} = 'b'))"), comment('y', "{r} = 3 || {c} = 'c' and {r} > 1"), last), losses: [] },
  { title: 'yes or no', original: pages(element('boolean', 'b', { labelTrue: 'Yes', labelFalse: 'No' }), comment('x', '{b} = true'), comment('y', '{b} = false'), comment('z', '!{b}'), last), losses: [] },
  { title: 'yes or no in other words', original: pages(element('boolean', 'b', { valueTrue: 'on', valueFalse: 'off' }), comment('x', "{b} = 'off'"), last), losses: ['language'] },
  { title: 'one row of a matrix', original: pages(element('matrix', 'm', { rows: ['speed', { value: 'price', text: 'The price' }], columns: ['bad', 'good'] }), comment('x', "{m.speed} = 'bad'"), comment('y', '{m.price} notempty'), last), losses: [] },
  { title: 'pages and panels that are hidden as a whole', original: { pages: [page('one', [radio('c', abc)]), page('two', [comment('x'), element('panel', 'p', { visibleIf: "{c} != 'b'", elements: [comment('y', "{c} = 'a'"), comment('z')] })], { visibleIf: '{c} notempty' }), page('three', [last])] }, losses: [] },
  { title: 'a chain of answers', original: pages(radio('c', abc, { isRequired: true }), radio('d', abc, { visibleIf: "{c} = 'a'" }), comment('x', "{d} = 'b'"), comment('y', '{d} empty'), last), losses: [] },
  { title: 'a first question that waits', original: pages(comment('x', '{r} > 1'), rating('r'), last), losses: ['looks_ahead', 'never_shown'], survey: { instrument: { items: [{ id: 'r' }, { id: 'last' }] } } },
  { title: 'a first question that is there only without an answer', original: pages(comment('x', '{r} empty'), rating('r'), last), losses: ['looks_ahead'] },
  { title: 'a slider and its number', original: pages(element('slider', 's', { min: 0, max: 100, step: 10 }), comment('x', '{s} >= 50'), last), losses: [], survey: { instrument: { items: [{ type: 'slider', max: 100, step: 10 }, {}, {}] } } },
  { title: 'pictures', original: pages(element('imagepicker', 'p', { choices: [{ value: 'cat', imageLink: 'https://shop.example/cat.png' }, { value: 'dog', imageLink: 'https://shop.example/dog.png' }] }), comment('x', "{p} = 'cat'"), last), losses: [], survey: { instrument: { items: [{ type: 'picture' }, {}, {}] } } },
  { title: 'a rating in words', original: pages(rating('r', { rateValues: [{ value: 1, text: 'Bad' }, { value: 2, text: 'Fair' }, { value: 3, text: 'Good' }] }), comment('x', '{r} < 3'), last), losses: [], survey: { instrument: { items: [{ labels: ['Bad', 'Fair', 'Good'] }, {}, {}] } } },
  { title: 'a rating that is no scale', original: pages(rating('r', { rateValues: ['low', 'mid', 'high'] }), rating('t', { rateMin: 0, rateMax: 100, rateStep: 10 }), comment('x', "{r} = 'mid'"), last), losses: ['item_changed'], survey: { instrument: { items: [{ type: 'choice' }, { type: 'slider' }, {}, {}] } } },
  { title: 'another answer, and values with words', original: pages(radio('c', ['1|One', '2|Two'], { showOtherItem: true, otherText: 'Else' }), comment('x', "{c} = 'other'"), comment('y', '{c} = 2'), last), losses: ['open_choice'] },
  { title: 'a ranking, HTML, and what was answered', original: { pages: [page('one', [element('ranking', 'k', { choices: abc }), element('html', 'h', { html: 'Read this' }), radio('c', abc), element('text', 'd', { title: 'You chose {c}, {unknown}' })])] }, losses: ['piping'], survey: { instrument: { items: [{ type: 'ranking' }, { type: 'message' }, {}, { text: 'You chose {answer.c}, {unknown}' }] } }, strays: 'its headline is filled in' },
  { title: 'two languages', original: { locale: 'de', pages: [page('one', [radio('c', [{ value: 'j', text: { default: 'Ja', en: 'Yes' } }, 'n'], { title: { default: 'Gut?', en: 'Good?' }, description: 'Bitte' })])] }, losses: [], survey: { instrument: { items: [{ text: { de: 'Gut?\nBitte', en: 'Good?\nBitte' }, choices: [{ id: 'j', text: { de: 'Ja', en: 'Yes' } }, {}] }] } } },
  { title: 'what only SurveyJS can do', original: { title: 'Ours', showProgressBar: 'top', triggers: [{ type: 'complete', expression: '{r} = 1' }], pages: [page('one', [rating('r'), element('paneldynamic', 'pd', { templateElements: [] }), comment('x', 'age({r}) > 3'), comment('y', '{r} + 1 > 3'), element('text', 'n', { inputType: 'number', validators: [{ type: 'numeric' }], defaultValue: 3 })], { title: 'Page' })] }, losses: ['condition', 'default', 'input', 'item_type', 'logic', 'styling', 'validation', 'wording'], strays: 'what hides two questions was refused' },
  { title: 'an upload, and a question of it', original: pages(rating('r'), element('file', 'f', {}), comment('x', '{f} notempty'), comment('y', '{f} empty'), last), losses: ['item_type', 'never_shown'], dropped: ['f'] },
  { title: 'a question that is never seen', original: pages(rating('r'), element('comment', 'x', { visible: false }), last), losses: ['never_shown'] },
  { title: 'no questions at all', original: { pages: [] }, losses: ['not_a_survey'], nothing: true },
]
