import type { Clock } from '../clock.ts'
import { watchPage } from '../triggers/watch-page.ts'
import type { Happening } from './brings-up.ts'
import { conditions } from './conditions.ts'
import type { Page } from './page.ts'
import { variantOf } from './variant-of.ts'
import { visitorOf } from './visitor.ts'
import type { Askable, Moment } from './weigh.ts'

/** What {@link particulars} takes of its scheduler. */
export interface Desk {
  readonly surveys: readonly Askable[]
  readonly page: Page | undefined
  readonly clock: Clock
  /** Told what a page trigger noticed. */
  readonly hear: (event: Happening) => void
  /** Whether a survey could come now if this happened. `ahead`: it did not happen yet. */
  readonly judge: (survey: Askable, event: Happening, busy: undefined, ahead: true) => boolean
}

/**
 * What a scheduler needs only where a survey has more than an event, a sample and a throttle: finer conditions, an experiment
 * or a page trigger. Loaded if one has.
 *
 * @example
 * const { against, variant, arm, rest } = particulars({ surveys, page, clock, hear, judge })
 */
export function particulars({ surveys, page, clock, hear, judge }: Desk) {
  const view = page?.window ?? (globalThis.window as typeof window | undefined)
  const watch =
    view &&
    watchPage({ window: view, clock }, (event) => {
      hear(event)
      // Another tab may have asked since: then nothing is left to listen for.
      arm()
    })
  const arm = () =>
    watch?.(
      surveys.filter((survey) => {
        const trigger = survey.delivery?.trigger
        if (!trigger || !('on' in trigger)) return false
        return judge(survey, { name: `on:${trigger.on}`, for: survey.id }, undefined, true)
      }),
    )
  return {
    /** The reason of a finer condition against a survey, if there is one. */
    against: (survey: Askable, moment: Moment) =>
      conditions(survey.delivery!, {
        ...moment,
        visitor: { ...visitorOf(view), ...page },
        responses: page?.responses?.[survey.id],
      }),
    /** In which wording of its experiment a survey asks. */
    variant: variantOf,
    /** Listens for the triggers of exactly the surveys that could come. */
    arm,
    /** Takes back all listening; what comes next is another page. */
    rest: () => watch?.(),
  }
}
