import type { Rule, SurveyDefinition } from '@heed/schema'
import type { FindingCode } from './finding.ts'

/** What a checker must say of a survey that was spoilt, and where. */
export type Expected = readonly [code: FindingCode, path: string]

/** A survey that was right until one thing in it was changed. */
export interface Fault {
  readonly kind: string
  readonly survey: SurveyDefinition
  readonly expected: readonly Expected[]
}

/** A copy of a survey that may be spoilt. It has a flow, whether or not the survey had one. */
export interface Patient extends SurveyDefinition {
  flow: { rules: Rule[]; endings: { id: string; text: string }[] }
}

/** Spoils a copy of a survey. */
export function fault(
  kind: string,
  good: SurveyDefinition,
  change: (survey: Patient) => void,
  ...expected: readonly Expected[]
): Fault {
  const survey = structuredClone(good) as Patient
  survey.flow ??= { rules: [], endings: [] }
  survey.flow.rules ??= []
  if (!survey.flow.endings?.length) survey.flow.endings = [{ id: 'end', text: 'End' }]
  change(survey)
  return { kind, survey, expected }
}

/** Puts something else where a path leads. */
export function put(survey: object, path: string, change: (old: unknown) => unknown): void {
  const keys = path.split('.')
  const last = keys.pop()!
  let holder = survey as Record<string, unknown>
  for (const key of keys) holder = holder[key] as Record<string, unknown>
  holder[last] = change(holder[last])
}
