import { describe, expect, it } from 'vitest'
import { importFormbricks } from './formbricks.ts'
import { formbricksFixtures } from './formbricks.test.data.ts'
import { playFormbricks } from './formbricks.test.kit.ts'
import { outcome, parting } from './import.test.kit.ts'

describe('a survey of Formbricks', () => {
  it.each(formbricksFixtures)('is imported, and says what it lost: $title', (fixture) => {
    const imported = importFormbricks(fixture.original)
    expect(outcome(imported)).toEqual({ made: !fixture.nothing, losses: fixture.losses })
    if (fixture.survey) expect(imported.survey).toMatchObject(fixture.survey)
  })

  it.each(formbricksFixtures.filter(({ nothing, strays }) => !nothing && !strays))(
    'asks what Formbricks would ask, whatever is answered: $title',
    (fixture) => {
      const { survey } = importFormbricks(fixture.original)
      for (let seed = 1; seed <= 200; seed++)
        expect(parting(fixture, survey!, playFormbricks, seed)).toBe(undefined)
    },
  )
})
