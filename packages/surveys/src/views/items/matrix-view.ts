import type { View } from '../view.ts'
import { grid, gridStyles } from './grid.ts'

/** The styles of a matrix. */
export const styles = gridStyles

/** Several questions with the same choices. */
export const view: View<'matrix'> = ({ required }, context, { rows, choices }) => {
  // Read when it is needed: two events may come before anything is drawn anew.
  const given = () => (context.value ?? {}) as Readonly<Record<string, string>>
  return grid(
    {
      rows,
      required,
      choices: choices.map(({ text }) => text),
      chosen: (row) => choices.findIndex(({ id }) => id === given()[row]),
      choose: (row, index) => context.answer({ ...given(), [row]: choices[index]!.id }),
    },
    context,
  )
}
