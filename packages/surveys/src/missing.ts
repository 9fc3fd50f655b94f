import type { SpokenItem } from './localize.ts'
import type { UiWords } from './words.ts'

/** What to say where a scale or an open question has no answer; empty where it needs none. */
export function missing(item: SpokenItem, { write, choose }: UiWords): string {
  if (item.required === false) return ''
  if (item.type !== 'scale') return item.required ? write : ''
  return choose.replace('{min}', `${item.min}`).replace('{max}', `${item.max}`)
}
