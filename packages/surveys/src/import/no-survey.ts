import type { Imported, LossList } from './loss.ts'

/** Says why there is no survey: what was lost is all of it. */
export const noSurvey =
  (losses: LossList) =>
  (code: 'not_a_survey' | 'too_large', message: string): Imported => {
    losses.add(code, '', message)
    return { survey: undefined, losses: losses.all }
  }
