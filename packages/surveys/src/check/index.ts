export { checkSurvey } from './check-survey.ts'
export { effort } from './explore.ts'
export { severities, type Finding, type FindingCode } from './finding.ts'
