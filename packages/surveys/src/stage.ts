import type { SurveyDefinition, Surface } from '@heed/schema'
import type { Clock } from './clock.ts'
import type { Draft } from './draft.ts'
import type { SurveyEvents, SurveyOpenedDetail, SurveyShownDetail } from './events.ts'

/** What a player needs of the element it plays in: a place for its events, and who to tell of a change. */
export interface Stage extends EventTarget {
  readonly survey: string | undefined
  readonly subject: string | undefined
  readonly touchpoint: string | undefined
  readonly surface: Surface | undefined
  readonly variant: string | undefined
  readonly clock: Clock
  /** What was told when it opened, for whoever listens too late. */
  opened?: SurveyOpenedDetail
  requestUpdate(): void
}

/** Tells what happened, to everybody around. What somebody else could do in our place can be cancelled. */
export function tell<Name extends keyof SurveyEvents>(
  stage: Stage,
  name: Name,
  detail: SurveyEvents[Name]['detail'],
): void {
  const cancelable = /(er|tt)ed$/.test(name)
  stage.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }))
}

/** What every event of a response says. */
export function about(
  { survey, touchpoint: moment }: Stage,
  definition: SurveyDefinition,
  response: string,
): SurveyShownDetail {
  const touchpoint = moment || definition.touchpoint
  return { response, survey: survey || definition.id, ...(touchpoint && { touchpoint }) }
}

/** Tells that a survey is about to be drawn, and leaves at the stage what it told. */
export function tellOpened(
  stage: Stage,
  { id, anonymous, delivery }: SurveyDefinition,
  instrument: string | undefined,
  resume: (draft: Draft) => void,
): void {
  stage.opened = {
    survey: stage.survey || id,
    ...(anonymous && { anonymous }),
    surface: stage.surface ?? delivery?.surface ?? 'inline',
    instrument,
    resume,
  }
  tell(stage, 'heed-survey-opened', stage.opened)
}
