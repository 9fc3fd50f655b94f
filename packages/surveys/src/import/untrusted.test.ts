import { SurveyDefinitionSchema } from '@heed/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importFormbricks } from './formbricks.ts'
import { formbricksFixtures } from './formbricks.test.data.ts'
import type { Imported } from './loss.ts'
import { importPosthog } from './posthog.ts'
import { posthogFixtures } from './posthog.test.data.ts'
import { importSurveyjs } from './surveyjs.ts'
import { surveyjsFixtures } from './surveyjs.test.data.ts'

const importers = [
  ['PostHog', importPosthog, posthogFixtures],
  ['Formbricks', importFormbricks, formbricksFixtures],
  ['SurveyJS', importSurveyjs, surveyjsFixtures],
] as const

function meets({ survey, losses }: Imported): void {
  if (survey) {
    const checked = SurveyDefinitionSchema['~standard'].validate(survey)
    expect('issues' in checked && checked.issues).toBeFalsy()
  } else expect(losses.length).toBeGreaterThan(0)
  for (const { code, message } of losses) expect(code && message).not.toBe('')
}

type Place = { readonly holder: Record<string, unknown>; readonly key: string; readonly path: string }

/** Every place in a document, as a path in the form of a loss. */
function places(value: unknown, path = ''): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => {
    const here = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key
    return [{ holder: value as Record<string, unknown>, key, path: here }, ...places(child, here)]
  })
}

/** Losses of a whole, in which nothing is looked at any more. */
const wholes = ['item_type', 'wrong_type', 'styling', 'logic', 'server', 'audience', 'trigger', 'validation']

const wild = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    null,
    '',
    0,
    -1,
    1e300,
    [],
    {},
    true,
    '{',
    '{a',
    "'",
    '((((',
    '__proto__',
    'constructor',
    'end',
  ),
)

describe.each(importers)('a document of %s, whoever wrote it,', (_, importer, fixtures) => {
  it('gives a survey that meets the schema or none, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => meets(importer(json))),
      { numRuns: 200 },
    )
  })

  it('gives a survey that meets the schema or none, whatever was taken out of it or put in its place', () => {
    const change = fc.record({ place: fc.nat(), value: wild, takes: fc.boolean() })
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        ({ original }, changes) => {
          const copy = structuredClone(original)
          for (const { place, value, takes } of changes) {
            const all = places(copy)
            const at = all[place % Math.max(1, all.length)]
            if (!at) continue
            if (takes) Reflect.deleteProperty(at.holder, at.key)
            else at.holder[at.key] = structuredClone(value)
          }
          meets(importer(copy))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('loses nothing in silence: a key that nobody knows is reported, wherever it stands', () => {
    let tried = 0
    for (const { original } of fixtures) {
      const paths = places(original)
        .filter(
          ({ holder, key }) =>
            typeof holder[key] === 'object' && holder[key] !== null && !Array.isArray(holder[key]),
        )
        .map(({ path }) => path)
      for (const path of ['', ...paths]) {
        // What means nothing as a whole, or is shown by language, is not looked into.
        if (/(^|\.)(languages\[\d+\]\.language|created_by|metadata)$/.test(path)) continue
        const copy = structuredClone(original)
        const at = places(copy).find((place) => place.path === path)
        const holder = (at ? at.holder[at.key] : copy) as Record<string, unknown>
        holder['zz_new'] = { some: 'thing' }
        const { losses } = importer(copy)
        const told = losses.some(
          (loss) =>
            loss.path.includes('zz_new') ||
            (wholes.includes(loss.code) &&
              loss.path !== '' &&
              /^[.[]|^$/.test(path.startsWith(loss.path) ? path.slice(loss.path.length) : 'x')),
        )
        const nothing = losses.some(
          ({ code, path }) => path === '' && (code === 'not_a_survey' || code === 'too_large'),
        )
        expect(told || nothing, `${path}.zz_new was lost in silence`).toBe(true)
        tried++
      }
    }
    expect(tried).toBeGreaterThan(fixtures.length)
  })

  it('is read in no time, however deep or long it is', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 100_000; level++)
      deep = level % 2 ? [deep] : { elements: deep, conditions: deep }
    const long = Array.from({ length: 60_000 }, () => ({ type: 'text' }))
    const same = Array.from({ length: 1_001 }, () => 'a')
    const wide = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`k${index}`, 1]))
    for (const json of [
      deep,
      { questions: deep },
      { questions: long },
      { elements: same },
      { blocks: wide },
      wide,
    ]) {
      const { survey, losses } = importer(json)
      expect(survey).toBe(undefined)
      expect(losses.map(({ code }) => code)).toEqual(['too_large'])
    }
  })
})
