import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type SurveyDefinition, SurveyDefinitionSchema } from './survey-definition.ts'

const score = { id: 'score', type: 'scale', min: 0, max: 10, text: 'How likely …?' } as const
const survey: SurveyDefinition = {
  formatVersion: 1,
  id: 'after_order',
  instrument: {
    kind: 'nps',
    items: [score, { id: 'reason', type: 'text', text: { en: 'Why?', de: 'Warum?' } }],
  },
  flow: {
    rules: [{ after: 'score', when: { op: 'gte', item: 'score', value: 9 }, goTo: 'thanks' }],
    endings: [{ id: 'thanks', text: 'Thank you!' }],
  },
  delivery: {
    trigger: { event: 'order_placed', delay: 2_000 },
    surface: 'popover',
    throttle: { sameDays: 90 },
  },
}
const problem = (definition: unknown) => {
  const result = v.safeParse(SurveyDefinitionSchema, definition)
  return result.success ? 'none' : `${v.getDotPath(result.issues[0])}: ${result.issues[0].message}`
}
const asking = (kind: string, ...items: object[]) => ({ ...survey, instrument: { kind, items } })

describe('a survey', () => {
  test('that is right comes back as it was written', () => {
    expect(v.parse(SurveyDefinitionSchema, survey)).toEqual(survey)
  })

  test('of a format that comes later is refused, and says so', () => {
    expect(problem({ ...survey, formatVersion: 2 })).toBe(
      'formatVersion: Invalid type: Expected 1 but received 2',
    )
  })

  test('with a type of question that comes later is refused rather than shown without it', () => {
    expect(problem(asking('custom', { id: 'rank', type: 'signature', text: 'Sign here' }))).toMatch(
      /^instrument\.items\.0\.type: .*"scale" \| "text" \| "choice"/,
    )
  })

  test.each([
    ['nps', 0, 10],
    ['csat', 1, 5],
    ['ces', 1, 7],
  ])('of kind %s asks on its own scale, %d to %d', (kind, min, max) => {
    expect(problem(asking(kind, { ...score, min, max }))).toBe('none')
    expect(problem(asking(kind, { ...score, min: 1, max: 4 }))).toContain('must ask for its score')
    expect(problem(asking(kind, { ...score, min: 1 - min, max }))).toContain('must ask for its score')
    expect(problem(asking(kind, { ...score, min, max: max - 1 }))).toContain('must ask for its score')
    expect(problem(asking(kind, { id: 'why', type: 'text', text: 'Why?' }))).toContain(
      'must ask for its score',
    )
  })

  test('of kind custom may ask anything', () => {
    expect(problem(asking('custom', { id: 'why', type: 'text', text: 'Why?' }))).toBe('none')
  })

  test('must ask something', () => {
    expect(problem(asking('custom'))).toMatch(/^instrument\.items: /)
  })

  test('cannot use one name for two items, two choices or two endings', () => {
    expect(problem(asking('nps', score, score))).toBe('instrument.items: must not use one item id twice')
    const yes = { id: 'yes', text: 'Yes' }
    expect(
      problem(asking('custom', { id: 'more', type: 'choice', text: 'More?', choices: [yes, yes] })),
    ).toBe('instrument.items.0.choices: must not use one choice id twice')
    const ending = { id: 'thanks', text: 'Thanks' }
    expect(problem({ ...survey, flow: { endings: [ending, ending] } })).toBe(
      'flow.endings: must not use one ending id twice',
    )
  })

  test('has a label for every point of a scale, or none', () => {
    const labelled = (...labels: string[]) => asking('csat', { ...score, min: 1, max: 5, labels })
    expect(problem(labelled('1', '2', '3', '4', '5'))).toBe('none')
    expect(problem(labelled('bad', 'good'))).toBe(
      'instrument.items.0: must have one label for every point, or none',
    )
  })

  test.each([
    ['asks all and nobody at once', { sample: 1.5 }],
    ['waits more than an hour', { trigger: { event: 'order_placed', delay: 3_600_001 } }],
    ['is never to be seen', { throttle: { seenLimit: 0 } }],
    ['rests less than no time', { throttle: { snoozeDays: -1 } }],
    ['has a list for its throttle', { throttle: [] }],
    ['appears where there is nothing', { surface: 'ceiling' }],
  ])('is refused when it %s', (_, delivery) => {
    expect(problem({ ...survey, delivery: { ...survey.delivery, ...delivery } })).toMatch(/^delivery\./)
  })

  test.each([
    '//else.example',
    '/\\else.example',
    '/\t/else.example',
    'javascript:alert(1)',
    'http://else.example',
  ])('does not end in a link that leaves the site unseen: %j', (url) => {
    const ending = { id: 'thanks', text: 'Thanks', link: { url, text: 'On' } }
    expect(problem({ ...survey, flow: { endings: [ending] } })).toContain(
      'must be a path, or begin with https:',
    )
    const here = { ...ending, link: { url: '/orders?from=survey', text: 'On' } }
    expect(problem({ ...survey, flow: { endings: [here] } })).toBe('none')
  })

  test('is refused when a list stands where fields are expected', () => {
    expect(problem({ ...survey, flow: [] })).toBe('flow: must be an object with named fields')
  })

  test('cannot be written in TypeScript with a kind that nobody can score', () => {
    // @ts-expect-error: not one of the kinds
    const wrong: SurveyDefinition = { formatVersion: 1, id: 'a', instrument: { kind: 'rating', items: [] } }
    expect(problem(wrong)).toMatch(/^instrument\.kind: /)
  })
})
