import type { View } from '../view.ts'
import { choiceList } from './choice-list.ts'
import { optionMarks } from './option-marks.ts'
import { optionStyles } from './option-styles.ts'

/** The styles of choices. */
export const styles = optionStyles + optionMarks

/** One of several choices, or many. */
export const view: View<'choice'> = (_, context, drawn) => choiceList(drawn, context)
