import { SurveyDefinitionSchema, type SurveyDefinition } from '@heed/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surveys } from '../flow/surveys.test.arbitrary.ts'
import { meets } from '../meets.test.kit.ts'
import { allAnswers, walked } from './brute-force.test.kit.ts'
import { checkSurvey } from './check-survey.ts'
import { good } from './good-surveys.test.data.ts'
import { walks } from './respondents.test.kit.ts'

describe('a survey without a fault', () => {
  it.each(good.map((survey) => [survey.id, survey] as const))('is left alone: %s', (_, survey) => {
    expect(meets(SurveyDefinitionSchema, survey)).toBe(true)
    expect(checkSurvey(survey)).toEqual([])
    // It must not be for want of looking: everything in it is come to by somebody.
    const reached = new Set(walks(survey).flatMap(({ items, ending }) => [...items, ending]))
    const all = [...survey.instrument.items, ...(survey.flow?.endings ?? [])]
    expect(all.filter(({ id }) => !reached.has(id))).toEqual([])
  })
})

describe('whatever a survey’s rules are, the checker', () => {
  it('names what nobody comes to, where they would go in a circle, and rules that nobody follows, and no others', () => {
    let compared = 0
    fc.assert(
      fc.property(surveys(6), (definition) => {
        const ways = allAnswers(definition)
        fc.pre(ways !== undefined)
        const { reached, circle, followed } = walked(definition, ways)
        const { instrument, flow } = definition
        const named = checkSurvey(definition)
        const ids = (code: RegExp) => named.filter((one) => code.test(one.code)).map(({ id }) => id)

        const all = [...instrument.items, ...flow!.endings!].map(({ id }) => id)
        expect(ids(/^unreachable/)).toEqual(all.filter((id) => !reached.includes(id)))
        expect(ids(/^loop$/).length > 0).toBe(circle)
        for (const [index, { after }] of flow!.rules!.entries()) {
          const own = named.filter(({ path }) => `${path}.`.startsWith(`flow.rules.${index}.`))
          const never = own.filter(
            ({ code, path }) =>
              code === 'rule_never_applies' || (code === 'condition_never_holds' && path.endsWith('.when')),
          )
          if (followed.has(index)) expect(never).toEqual([])
          else if (reached.includes(after)) expect(own).not.toEqual([])
        }
        compared += ways.length
      }),
      { numRuns: 200 },
    )
    expect(compared).toBeGreaterThan(5_000)
  })
})

describe('words', () => {
  const ask = (text: object | string, more: object = {}): SurveyDefinition =>
    ({
      formatVersion: 1,
      id: 'a',
      instrument: { kind: 'custom', items: [{ id: 'why', type: 'text', text }] },
      ...more,
    }) as SurveyDefinition
  const found = (definition: SurveyDefinition, locales?: string[]) =>
    checkSurvey(definition, locales).map(({ code, path, severity, id }) => [code, path, severity, id])
  const here = 'instrument.items.0.text'

  it('are asked for in each language that is wanted, exactly as it is called', () => {
    expect(found(ask({ en: 'Why?', de: 'Warum?' }), ['en', 'de', 'de-AT', 'fr'])).toEqual([
      ['words_missing', `${here}.de-AT`, 'error', 'why'],
      ['words_missing', `${here}.fr`, 'error', 'why'],
    ])
    expect(found(ask('Why?'), ['en', 'de'])).toEqual([])
  })

  it('are asked for in each language that the survey speaks anywhere, unless told', () => {
    const endings = [{ id: 'thanks', text: { en: 'Thanks', ar: 'شكرًا' } }]
    expect(found(ask({ en: 'Why?' }, { flow: { endings } }))).toEqual([
      ['words_missing', `${here}.ar`, 'error', 'why'],
    ])
    expect(found(ask({}))).toEqual([['words_missing', here, 'error', 'why']])
  })

  it('are looked for in every place that has some', () => {
    for (const survey of good) {
      const maps = JSON.stringify({ ...survey, experiment: undefined }).split('"en":').length - 1
      const missing = checkSurvey(survey, ['eo']).filter(({ path }) => /^(instrument|flow).*\.eo$/.test(path))
      expect(missing.length).toBe(maps)
    }
  })

  it('of a variant are checked like the others, at their own place', () => {
    const instrument = ask('Why, {name}?').instrument
    expect(found(ask('Why?', { experiment: [{ id: 'b', share: 0.5, instrument }] }))).toEqual([
      ['placeholder_unknown', `experiment.0.${here}`, 'error', 'why'],
    ])
  })
})

describe('a finding', () => {
  it('says in words what is wrong and what to do', () => {
    const [first] = good.filter(({ id }) => id === 'branching').map((survey) => structuredClone(survey))
    first!.flow!.rules![0]!.goTo = 'thank_you'
    expect(checkSurvey(first!)[0]).toEqual({
      code: 'rule_to_nowhere',
      severity: 'error',
      path: 'flow.rules.0.goTo',
      id: 'thank_you',
      message:
        '"thank_you" is neither an item nor an ending, so the rule is passed over. Name one that is there.',
    })
  })

  it('of a variant that does not fit the flow names the variant, and what does not fit', () => {
    const survey = structuredClone(good.find(({ id }) => id === 'branching')!)
    Object.assign(survey.experiment![0]!.instrument.items[0]!, { max: 5 })
    const found = checkSurvey(survey).filter(({ code }) => code === 'variant_mismatch')
    expect(found.map(({ code, path, id }) => `${code} ${path} ${id}`)).toEqual(
      Array(3).fill('variant_mismatch experiment.0.instrument short'),
    )
  })

  it('of the flow is not said again for each variant', () => {
    const survey = structuredClone(good.find(({ id }) => id === 'branching')!)
    survey.flow!.rules!.push({ after: 'liked', goTo: 'gone' })
    expect(checkSurvey(survey).map(({ code }) => code)).toEqual(['rule_to_nowhere'])
  })
})
