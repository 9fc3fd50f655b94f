// What opens surveys, as one chunk: it comes once they may open by themselves.
export { createScheduler } from '@heed/surveys/eligibility'
export { showSurvey } from './show-survey.ts'
