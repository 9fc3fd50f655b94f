import type { TemplateResult } from 'lit/html.js'
import type { SpokenItem } from '../localize.ts'
import type { ItemWords } from '../item-words.ts'
import type { ItemContext } from './item-context.ts'
import type { Drawn } from './worded.ts'

/** What a group of native fields, whose values count from 1, does on its events. */
export interface GroupHandlers {
  /** Arrows, Home, End and digits choose. For radio buttons. */
  readonly onKey: (event: KeyboardEvent) => void
  readonly onChange: (event: Event) => void
}

/** What a view beyond numbers and texts is given. */
export interface PlayContext extends ItemContext {
  readonly words: ItemWords
  /** The language that it speaks, as a BCP 47 tag. */
  readonly locale: string
  /**
   * What a group of `count` fields does.
   *
   * @param choose Told which one it was, counted from 0.
   */
  group(count: number, choose: (index: number) => void): GroupHandlers
  /** The error, to stand beside the part of the item that it is about; nothing beside any other part. */
  wrong(part: string): TemplateResult | ''
}

/**
 * Draws one item: its question and its fields, and tells `context` what was answered. `item` has plain words, which may stand anywhere;
 * `drawn` is the same with words as they are drawn, marks and links included, which may not stand in an attribute or a button.
 */
export type View<Type extends SpokenItem['type'] = SpokenItem['type']> = (
  item: Extract<SpokenItem, { type: Type }>,
  context: PlayContext,
  drawn: Drawn<Extract<SpokenItem, { type: Type }>>,
) => TemplateResult

/** What arrives: the view, and the styles that are to be worn before it is drawn. */
export interface ItemView<Type extends SpokenItem['type'] = SpokenItem['type']> {
  readonly view: View<Type>
  readonly styles: string
}
