export { readLink } from './read-link.ts'
export { surveyLink, type SurveyLink } from './survey-link.ts'
export { linked, takeLink } from './take-link.ts'
