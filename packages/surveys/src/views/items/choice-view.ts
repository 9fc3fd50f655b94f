import type { View } from '../view.ts'
import { choiceList } from './choice-list.ts'
import { optionStyles } from './options.ts'

/** The styles of choices. */
export const styles = optionStyles

/** One of several choices, or many. */
export const view: View<'choice'> = (item, context, { choices }) =>
  choiceList(
    item,
    context,
    choices.map(({ text }) => text),
  )
