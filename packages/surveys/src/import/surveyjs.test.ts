import { describe, expect, it } from 'vitest'
import { importSurveyjs } from './surveyjs.ts'
import { surveyjsFixtures } from './surveyjs.test.data.ts'
import { playSurveyjs } from './surveyjs.test.kit.ts'
import { outcome, parting } from './import.test.kit.ts'

describe('a survey of SurveyJS', () => {
  it.each(surveyjsFixtures)('is imported, and says what it lost: $title', (fixture) => {
    const imported = importSurveyjs(fixture.original)
    expect(outcome(imported)).toEqual({ made: !fixture.nothing, losses: fixture.losses })
    if (fixture.survey) expect(imported.survey).toMatchObject(fixture.survey)
  })

  it.each(surveyjsFixtures.filter(({ nothing, strays }) => !nothing && !strays))(
    'asks what SurveyJS would ask, whatever is answered: $title',
    (fixture) => {
      const { survey } = importSurveyjs(fixture.original)
      for (let seed = 1; seed <= 200; seed++)
        expect(parting(fixture, survey!, playSurveyjs, seed)).toBe(undefined)
    },
  )
})
