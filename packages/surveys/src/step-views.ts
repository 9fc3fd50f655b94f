import type { SpokenItem } from './localize.ts'
import { viewOf } from './views/load-view.ts'
import type { ItemView } from './views/view.ts'
import type * as Review from './views/review-view.ts'

/** What arrives to draw a step: an item, or the review. */
export type Drawing = ItemView | typeof Review

/** The views of a survey's steps: one an item, and after the last the review. */
export interface StepViews {
  /** The view of a step; `undefined` where it is not here, or always. */
  at(step: number): Drawing | undefined
  /** Whether a step can be drawn at once. */
  has(step: number): boolean
  /** Brings the view of a step, and tells whether it is here. */
  bring(step: number): Promise<boolean>
}

/**
 * Brings views when they are needed, each once.
 *
 * @param items The items, in their order. Read whenever a view is asked for.
 * @param review Whether there is a review.
 */
export function createStepViews(items: () => readonly SpokenItem[], review: () => boolean): StepViews {
  const views = new Map<number, Drawing>()
  const loader = (step: number): (() => Promise<Drawing>) | undefined => {
    const item = items()[step]
    if (item) return viewOf(item)
    return review() ? () => import('./views/review-view.ts') : undefined
  }
  return {
    at: (step) => views.get(step),
    has: (step) => views.has(step) || !loader(step),
    async bring(step) {
      const load = loader(step)
      if (!load || views.has(step)) return true
      const view = await load().catch(() => undefined)
      if (view) views.set(step, view)
      return Boolean(view)
    },
  }
}
