import type { ConsentSource, SurveyDefinition } from '@heed/schema'
import { createScheduler, RESUME, type Scheduler } from '@heed/surveys/eligibility'
import { draftStore } from './draft-store.ts'
import { showSurvey } from './show-survey.ts'

/** What the page knows of its customer, by `identify`. */
export interface Known {
  traits?: Readonly<Record<string, unknown>> | undefined
}

/** Opens surveys when they are due. It comes, as one chunk, once they may open by themselves. Traits that the visitor withheld choose no survey. */
export const openSurveys = (
  surveys: readonly SurveyDefinition[],
  consent: ConsentSource,
  known: Known,
): Scheduler => {
  const scheduler = createScheduler({
    surveys,
    consent,
    show: showSurvey,
    page: {
      // Read at each decision.
      get traits() {
        return consent.withheld().includes('traits') ? undefined : known.traits
      },
    },
  })
  // What was begun before this page goes on.
  const begun = consent.state('feedback') === 'granted' ? draftStore().all() : {}
  for (const { id } of surveys) if (begun[id]) scheduler.notify({ name: RESUME, for: id })
  return scheduler
}
