import type { TemplateResult } from 'lit/html.js'
import type { SpokenItem } from '../localize.ts'
import type { ItemWords } from '../item-words.ts'
import type { ItemContext } from './item-context.ts'

/** What a view beyond numbers and texts is given. */
export interface PlayContext extends ItemContext {
  readonly words: ItemWords
  /** The language that it speaks, as a BCP 47 tag. */
  readonly locale: string
}

/** Draws one item: its question and its fields, and tells `context` what was answered. */
export type View<Type extends SpokenItem['type'] = SpokenItem['type']> = (
  item: Extract<SpokenItem, { type: Type }>,
  context: PlayContext,
) => TemplateResult

/** What arrives: the view, and the styles that are to be worn before it is drawn. */
export interface ItemView<Type extends SpokenItem['type'] = SpokenItem['type']> {
  readonly view: View<Type>
  readonly styles: string
}
