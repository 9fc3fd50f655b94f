import type { ConsentSource, SurveyDefinition } from '@heed/schema'
import type { Happening, Scheduler } from '@heed/surveys/eligibility'

/** Hears what happens on the page, so that surveys may come up. */
export interface SurveyWatch {
  notify(event: Happening): void
  stop(): void
}

/**
 * Brings the scheduler once surveys may open by themselves: with consent to `feedback`, and not before. What
 * happened without consent never counts, so nothing is missed by coming late. What happens while the scheduler is
 * on its way is told to it when it is here.
 */
export function watchForSurveys(surveys: readonly SurveyDefinition[], consent: ConsentSource): SurveyWatch {
  const waiting: Happening[] = []
  let scheduler: Scheduler | undefined
  let loading = false
  let stopped = false

  const isGranted = (): boolean => consent.state('feedback') === 'granted'

  const load = async (): Promise<void> => {
    if (loading || surveys.length === 0 || !isGranted()) return
    loading = true
    try {
      const { createScheduler, showSurvey } = await import('./open-surveys.ts')
      if (stopped) return
      scheduler = createScheduler({ surveys, consent, show: showSurvey })
      for (const event of waiting.splice(0)) scheduler.notify(event)
    } catch {
      // Without it no survey opens by itself; the page goes on. The next change of consent tries again.
      loading = false
      waiting.length = 0
    }
  }

  const unsubscribe = consent.subscribe(() => void load())
  void load()

  return {
    notify(event) {
      if (scheduler) scheduler.notify(event)
      else if (loading) waiting.push(event)
    },
    stop() {
      stopped = true
      unsubscribe()
      scheduler?.stop()
    },
  }
}
