import type { ConsentSource, SurveyDefinition } from '@heed/schema'
import type { Explanation, Happening, Scheduler } from '@heed/surveys/eligibility'
import type { Known } from './open-surveys.ts'

/** Hears what happens on the page, so that surveys may come up. */
export interface SurveyWatch {
  notify(event: Happening): void
  /** Tells what is known of the customer from now on; nothing, if nothing is given. */
  know(traits?: Known['traits']): void
  /** Why each survey came or did not; `undefined` while none may come by itself. */
  explain(): readonly Explanation[] | undefined
  stop(): void
}

/**
 * Brings the scheduler once surveys may open by themselves: with consent to `feedback`, and not before. What
 * happened without consent never counts, so nothing is missed by coming late. What happens while the scheduler is
 * on its way is told to it when it is here.
 */
export function watchForSurveys(surveys: readonly SurveyDefinition[], consent: ConsentSource): SurveyWatch {
  const waiting: Happening[] = []
  const known: Known = {}
  let scheduler: Scheduler | undefined
  let loading = false
  let stopped = false

  const isGranted = (): boolean => consent.state('feedback') === 'granted'

  const load = async (): Promise<void> => {
    if (loading || surveys.length === 0 || !isGranted()) return
    loading = true
    try {
      const { openSurveys } = await import('./open-surveys.ts')
      if (stopped) return
      scheduler = openSurveys(surveys, consent, known)
      for (const event of waiting.splice(0)) scheduler.notify(event)
    } catch {
      // Without it no survey opens by itself; the page goes on. The next change of consent tries again.
      loading = false
      waiting.length = 0
    }
  }

  const unsubscribe = consent.subscribe(() => void load())
  void load()

  const notify = (event: Happening): void => {
    if (scheduler) scheduler.notify(event)
    else if (loading) waiting.push(event)
  }

  return {
    notify,
    know(traits) {
      known.traits = traits
      // Page triggers are looked at anew. What the visitor withheld is in no event.
      if (traits) notify({ name: 'customer_identified' })
    },
    explain: () => scheduler?.explain(),
    stop() {
      stopped = true
      unsubscribe()
      scheduler?.stop()
    },
  }
}
