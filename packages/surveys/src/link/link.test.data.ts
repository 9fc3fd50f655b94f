import type { Answer, Item } from '@heed/schema'

const text = 'What?'
const choices = ['tea', 'coffee'].map((id) => ({ id, text: id }))
const columns = ['no', 'yes'].map((id) => ({ id, text: id }))

/** One item of each type, under a name. */
export const items: readonly Item[] = [
  { id: 'score', type: 'scale', text, min: 0, max: 10 },
  { id: 'why', type: 'text', text, maxLength: 40 },
  { id: 'which', type: 'choice', text, choices },
  { id: 'all', type: 'choice', text, choices, multiple: true },
  {
    id: 'seen',
    type: 'picture',
    text,
    choices: choices.map((one) => ({ ...one, image: '/tea.png', alt: 'Tea' })),
  } as unknown as Item,
  { id: 'grid', type: 'matrix', text, rows: choices, choices: columns },
  { id: 'order', type: 'ranking', text, choices },
  { id: 'much', type: 'slider', text, min: 0, max: 100, step: 10 },
  { id: 'when', type: 'date', text, min: '2026-01-01', max: '2026-12-31' },
  { id: 'feature', type: 'kano', text, with: text, without: text },
  { id: 'pair', type: 'maxdiff', text, choices, best: 'Best', worst: 'Worst' },
  { id: 'reach', type: 'contact', text, fields: ['email'] },
  { id: 'agree', type: 'consent', text, statement: 'Yes' },
  { id: 'told', type: 'message', text },
]

/** What a link may fill in, one answer an item. */
export const answers: Readonly<Record<string, Answer>> = {
  score: 0,
  why: 'Too: slow & dear?',
  which: ['coffee'],
  all: ['tea', 'coffee'],
  seen: ['tea'],
  grid: { tea: 'yes' },
  order: ['coffee', 'tea'],
  much: 70,
  when: '2026-11-22',
  feature: { with: 1, without: 5 },
  pair: { best: 'coffee', worst: 'tea' },
}
