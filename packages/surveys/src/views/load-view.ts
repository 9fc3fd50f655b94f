import type { SpokenItem } from '../localize.ts'
import type { ItemView } from './view.ts'

type Views = { readonly [Type in SpokenItem['type']]: (() => Promise<ItemView<Type>>) | undefined }

/** Item type to what brings its view. A text, and a scale of few words or numbers, are always here. */
const views: Views = {
  scale: () => import('./items/format-view.ts'),
  text: undefined,
  choice: () => import('./items/choice-view.ts'),
  picture: () => import('./items/picture-view.ts'),
  matrix: () => import('./items/matrix-view.ts'),
  ranking: () => import('./items/ranking-view.ts'),
  slider: () => import('./items/slider-view.ts'),
  contact: () => import('./items/contact-view.ts'),
  date: () => import('./items/date-view.ts'),
  kano: () => import('./items/kano-view.ts'),
  maxdiff: () => import('./items/maxdiff-view.ts'),
  consent: () => import('./items/consent-view.ts'),
  message: () => import('./items/message-view.ts'),
}

/** Words for more points than these don't fit under a scale on a phone. */
const fewWords = 5

/**
 * What brings the view of an item; `undefined` where it is always here: a text, and a scale of numbers or of few words.
 * The promise rejects if it can't be loaded.
 *
 * @example
 * const { view, styles } = await viewOf({ id: 'which', type: 'choice', text: 'Which?', choices: [] })!()
 */
export function viewOf(item: SpokenItem): (() => Promise<ItemView>) | undefined {
  const drawn = item.type === 'scale' && (item.format ?? 'labels')
  const words = item.type === 'scale' ? (item.labels?.length ?? 0) : 0
  const here = drawn === 'numbers' || (drawn === 'labels' && words <= fewWords)
  return here ? undefined : (views[item.type] as (() => Promise<ItemView>) | undefined)
}

/** The types of items that there are views for. A scale has a format besides. */
export const drawn = new RegExp(`^(scale.*|${Object.keys(views).join('|')})$`)
