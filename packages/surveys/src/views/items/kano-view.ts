import type { View } from '../view.ts'
import { grid, gridStyles } from './grid.ts'

/** The styles of a Kano pair. */
export const styles = gridStyles

/** How one feels with a feature, and without it: five answers each, from like (1) to dislike (5). */
export const view: View<'kano'> = ({ with: present, without, labels, required }, context) => {
  const given = () => (context.value ?? {}) as Readonly<Record<string, number>>
  return grid(
    {
      rows: [
        { id: 'with', text: present },
        { id: 'without', text: without },
      ],
      required,
      choices: labels ?? context.words.kano,
      chosen: (row) => (given()[row] ?? 0) - 1,
      choose: (row, index) => context.answer({ ...given(), [row]: index + 1 }),
    },
    context,
  )
}
