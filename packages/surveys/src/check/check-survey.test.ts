import { SurveyDefinitionSchema } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import { meets } from '../meets.test.kit.ts'
import { checkSurvey } from './check-survey.ts'
import { good } from './good-surveys.test.data.ts'

describe('a survey without a fault', () => {
  it.each(good.map((survey) => [survey.id, survey] as const))('is left alone: %s', (_, survey) => {
    expect(meets(SurveyDefinitionSchema, survey)).toBe(true)
    expect(checkSurvey(survey)).toEqual([])
  })
})
