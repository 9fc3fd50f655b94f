import type { Look, State } from './mount.ts'

/** Every item of the element tests. */
const items = [
  'stars',
  'faces',
  'thumbs',
  'agreement',
  'single',
  'multiple',
  'picture',
  'matrix',
  'ranking',
  'slider',
  'contact',
  'date',
  'kano',
  'maxdiff',
  'consent',
  'message',
]

/** Elements of one instrument; they go on to an open question. */
const kinds = ['nps', 'csat', 'ces']

/** Every survey that stands in its page's own flow, in one state. */
export const inline = (state: State): readonly Look[] => [
  ...kinds.map((what) => ({ what, state })),
  ...(state === 'follow-up' || state === 'thanks' ? [] : items.map((what) => ({ what, state }))),
]

/** A few of them, one of every way to draw. */
export const few: readonly Look[] = ['nps', 'stars', 'single', 'matrix', 'slider', 'contact'].map((what) => ({
  what,
  state: 'chosen',
}))

/** Where a survey may stand that is not in its page's flow. */
export const surfaces = ['popover', 'modal', 'tab', 'sheet', 'page', 'kiosk']

/** Surveys on one surface, in the states that look different. */
export const floating = (surface: string): readonly Look[] => [
  { what: 'nps', state: 'chosen', surface },
  { what: 'nps', state: 'thanks', surface },
  { what: 'matrix', state: 'error', surface },
]
