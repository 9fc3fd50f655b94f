import type { View } from '../view.ts'
import { grid, gridStyles } from './grid.ts'

/** The styles of a Kano pair. */
export const styles = gridStyles

/** How one feels with a feature, and without it: five answers each, from like (1) to dislike (5). */
export const view: View<'kano'> = ({ required }, context, drawn) => {
  const given = () => (context.value ?? {}) as Readonly<Record<string, number>>
  return grid(
    {
      rows: (['with', 'without'] as const).map((id) => ({ id, text: drawn[id] })),
      required,
      choices: drawn.labels ?? context.words.kano,
      chosen: (row) => (given()[row] ?? 0) - 1,
      choose: (row, index) => context.answer({ ...given(), [row]: index + 1 }),
    },
    context,
  )
}
