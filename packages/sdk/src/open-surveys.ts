import type { ConsentSource, SurveyDefinition } from '@heed/schema'
import { createScheduler, type Scheduler } from '@heed/surveys/eligibility'
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
): Scheduler =>
  createScheduler({
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
