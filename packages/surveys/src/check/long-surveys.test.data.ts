import type { Condition, SurveyDefinition } from '@heed/schema'

const some = (...ids: string[]) => ids.map((id) => ({ id, text: { en: `The ${id}`, de: `Das ${id}` } }))
/** One text in two languages. */
export const words = (text: string) => ({ en: text, de: `${text} (deutsch)` })
/** The ending of most of them. */
export const thanks = { id: 'thanks', text: words('Thank you!') }
const has = (item: string, value: string): Condition => ({ op: 'includes', item, value })

/** Back and forth without a circle, lists of choices, and comparisons joined. */
export const choosing: SurveyDefinition = {
  formatVersion: 1,
  id: 'choosing',
  instrument: {
    kind: 'custom',
    items: [
      {
        id: 'plan',
        type: 'choice',
        required: true,
        text: words('Which plan?'),
        choices: some('free', 'pro', 'team'),
      },
      { id: 'why_left', type: 'text', text: words('Why did you leave {answer.plan}?'), maxLength: 500 },
      {
        id: 'used',
        type: 'choice',
        multiple: true,
        text: words('What do you use?'),
        choices: some('app', 'site', 'shop'),
      },
      {
        id: 'look',
        type: 'picture',
        text: words('Which looks better?'),
        choices: [
          { id: 'old', image: '/old.png', text: words('The old one') },
          { id: 'new', image: '/new.png', text: words('The new one') },
        ],
      },
      { id: 'shop_why', type: 'text', text: words('What of the shop?') },
    ],
  },
  flow: {
    rules: [
      { after: 'plan', goTo: 'used' },
      {
        after: 'used',
        when: { op: 'and', of: [has('used', 'shop'), { op: 'not', of: has('used', 'app') }] },
        goTo: 'shop_why',
      },
      { after: 'used', when: { op: 'eq', item: 'plan', value: 'free' }, goTo: 'why_left' },
      { after: 'why_left', goTo: 'look' },
      {
        after: 'look',
        when: {
          op: 'or',
          of: [
            { op: 'eq', item: 'look', value: 'old' },
            { op: 'answered', item: 'why_left' },
          ],
        },
        goTo: 'bye',
      },
      { after: 'look', goTo: 'thanks' },
    ],
    endings: [thanks, { id: 'bye', text: words('Good bye, and thanks for using {answer.plan}.') }],
    review: true,
  },
}

/** Answers with parts, days, numbers between two ends. */
export const parts: SurveyDefinition = {
  formatVersion: 1,
  id: 'parts',
  instrument: {
    kind: 'custom',
    items: [
      { id: 'hello', type: 'message', text: words('Six questions, two minutes.') },
      {
        id: 'rows',
        type: 'matrix',
        text: words('How was …?'),
        rows: some('food', 'room'),
        choices: some('bad', 'fine', 'good'),
      },
      {
        id: 'order',
        type: 'ranking',
        text: words('In which order?'),
        choices: some('price', 'speed', 'taste'),
      },
      {
        id: 'hours',
        type: 'slider',
        min: 0,
        max: 24,
        step: 0.5,
        text: words('How many hours?'),
        low: words('none'),
        high: words('all'),
      },
      { id: 'visit', type: 'date', min: '2026-01-01', max: '2026-12-31', text: words('When?') },
      {
        id: 'wifi',
        type: 'kano',
        text: words('Free internet'),
        with: words('If there is?'),
        without: words('If there is none?'),
      },
      {
        id: 'most',
        type: 'maxdiff',
        text: words('Best and worst?'),
        choices: some('bed', 'bath', 'bar'),
        best: words('best'),
        worst: words('worst'),
      },
      {
        id: 'again',
        type: 'scale',
        min: 0,
        max: 1,
        format: 'thumbs',
        text: words('Again, after {answer.hours} hours on {answer.visit}?'),
      },
      { id: 'more', type: 'text', text: words('Anything else about {answer.order}?') },
    ],
  },
  flow: {
    rules: [
      { after: 'wifi', when: { op: 'gte', item: 'wifi', part: 'without', value: 4 }, goTo: 'again' },
      { after: 'most', when: { op: 'eq', item: 'most', part: 'worst', value: 'bed' }, goTo: 'sorry' },
      {
        after: 'again',
        when: {
          op: 'and',
          of: [
            { op: 'gt', item: 'visit', value: '2026-06-30' },
            { op: 'lt', item: 'hours', value: 2.5 },
          ],
        },
        goTo: 'sorry',
      },
      { after: 'again', when: { op: 'ne', item: 'rows', part: 'room', value: 'good' }, goTo: 'more' },
      { after: 'again', when: { op: 'eq', item: 'again', value: 1 }, goTo: 'thanks' },
    ],
    endings: [thanks, { id: 'sorry', text: words('We are sorry.') }],
  },
}
