import { describe, expect, it } from 'vitest'
import { outcome, parting } from './import.test.kit.ts'
import { importPosthog } from './posthog.ts'
import { posthogFixtures } from './posthog.test.data.ts'
import { playPosthog } from './posthog.test.kit.ts'

describe('a survey of PostHog', () => {
  it.each(posthogFixtures)('is imported, and says what it lost: $title', (fixture) => {
    const imported = importPosthog(fixture.original)
    expect(outcome(imported)).toEqual({ made: !fixture.nothing, losses: fixture.losses })
    if (fixture.survey) expect(imported.survey).toMatchObject(fixture.survey)
  })

  it.each(posthogFixtures.filter(({ nothing, strays }) => !nothing && !strays))(
    'asks what PostHog would ask, whatever is answered: $title',
    (fixture) => {
      const { survey } = importPosthog(fixture.original)
      for (let seed = 1; seed <= 200; seed++)
        expect(parting(fixture, survey!, playPosthog, seed)).toBe(undefined)
    },
  )
})
