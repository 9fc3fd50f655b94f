import type { Answer } from '@heed/schema'
import type { SpokenItem } from './localize.ts'

/**
 * Where on its way a survey goes on from a draft: at the item that the draft names if the answers still lead there, else at the
 * first that is open, else at the last. `path.length`, past the last, is the review.
 *
 * @param item What the draft names. Empty: the review, if the flow `reviews`.
 */
export function placeOnPath(
  path: readonly SpokenItem[],
  answers: Readonly<Record<string, Answer>>,
  item: string,
  reviews: boolean | undefined,
): number {
  if (!item && reviews) return path.length
  const named = path.findIndex(({ id }) => id === item)
  const open = path.findIndex(({ id }) => !(id in answers))
  return named >= 0 ? named : open >= 0 ? open : path.length - 1
}

/** What may be told before the visitor presses send: all but whom to reach, which is kept apart until then. */
export const untilSent = (
  path: readonly SpokenItem[],
  given: Readonly<Record<string, Answer>>,
): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    path.flatMap(({ id, type }) => (id in given && type !== 'contact' ? [[id, given[id]!]] : [])),
  )
