import type { SurveyDefinition } from '@heed/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answers, items } from './link.test.data.ts'
import { readLink, surveyLink } from './index.ts'
import { withoutLink } from './take-link.ts'

const page = 'https://shop.example/thanks?order=4#top'
const id = '01939a7e-7c00-7000-8000-000000000000'
const survey = { id: 'after_order', instrument: { kind: 'custom', items } } as unknown as SurveyDefinition
const read = (...said: string[]) =>
  readLink(
    page.replace('#', `&heed-survey=after_order${said.map((one) => `&heed-pass=${one}`).join('')}#`),
    survey,
  )?.answers

describe('a link to a survey', () => {
  test('brings to every kind of question the answer that it was made with', () => {
    const link = surveyLink(page, { survey: 'after_order', response: id, answers })
    expect(readLink(link, survey)).toEqual({ answers, response: id })
  })

  test('leaves what the page had in its address as it was, on the way in and on the way out', () => {
    const link = surveyLink(page, { survey: 'after_order', response: id, answers })
    expect(link).toMatch(/^https:\/\/shop\.example\/thanks\?order=4&heed-survey=.*#top$/)
    expect(withoutLink(link)).toBe(page)
    const odd = 'https://shop.example/?a=%20b+c&heed-survey=x&&d#/e?heed-pass=1'
    expect(withoutLink(odd)).toBe('https://shop.example/?a=%20b+c&&d#/e?heed-pass=1')
    expect(withoutLink('https://shop.example/?heed-survey=x')).toBe('https://shop.example/')
    expect(withoutLink('https://shop.example/#?heed-survey=x')).toBe('https://shop.example/#?heed-survey=x')
  })

  test.each([
    ['a score beside the scale', 'score:11'],
    ['half a score', 'score:7.5'],
    ['a score in words', 'score:high'],
    ['two scores', 'score:7', 'score:8'],
    ['a place instead of an id', '0:7'],
    ['an item that is not there', 'colour:7'],
    ['nothing', 'score:'],
    ['an item without a value', 'score'],
    ['a choice that is not there', 'which:fax'],
    ['two choices where one is taken', 'which:tea', 'which:coffee'],
    ['blanks for a text', 'why:%20%20'],
    ['a text over its bound', `why:${'a'.repeat(41)}`],
    ['an order with one missing', 'order:tea'],
    ['an order with one twice', 'order:tea', 'order:tea'],
    ['a row that is not there', 'grid.wine:no'],
    ['a column that is not there', 'grid.tea:perhaps'],
    ['a place between two steps', 'much:15'],
    ['a day that is none', 'when:2026-02-30'],
    ['a day out of bounds', 'when:2020-01-01'],
    ['a feeling that Kano does not know', 'feature.with:6'],
    ['the best as the worst', 'pair.best:tea', 'pair.worst:tea'],
    ['an address of somebody', 'reach.email:ann@example.com'],
    ['consent', 'agree:true'],
    ['an answer to a message', 'told:true'],
  ])('does not fill in %s', (_, ...said) => expect(read(...said)).toEqual({}))

  test('never breaks, and never gives an answer of another kind, whatever is in the address', () => {
    const ids = items.map((item) => item.id)
    const part = fc.oneof(fc.constantFrom(...ids, 'tea', 'with', '__proto__'), fc.string({ maxLength: 4 }))
    const said = fc.tuple(part, part, fc.string({ maxLength: 6 })).map(([a, b, c]) => `${a}.${b}:${c}`)
    fc.assert(
      fc.property(fc.array(fc.oneof(said, fc.string({ maxLength: 9 }))), (all) => {
        const given = read(...all.map(encodeURIComponent)) ?? {}
        expect(Object.keys(given).every((key) => ids.includes(key))).toBe(true)
        expect(surveyLink(page, { survey: 'after_order', answers: given })).toContain('after_order')
        expect(
          readLink(surveyLink(page, { survey: 'after_order', answers: given }), survey)?.answers,
        ).toEqual(given)
      }),
    )
  })

  test('is one to its own survey only', () => {
    expect(readLink('https://shop.example/?heed-pass=score:9', survey)).toBeUndefined()
    expect(readLink('https://shop.example/?heed-survey=other&heed-pass=score:9', survey)).toBeUndefined()
    expect(readLink('https://shop.example/#?heed-survey=after_order', survey)).toBeUndefined()
  })

  test('gives a response its id, unless that is none, or the survey is anonymous', () => {
    const link = (response: string) => surveyLink(page, { survey: 'after_order', response })
    expect(readLink(link(id), survey)).toEqual({ answers: {}, response: id })
    expect(readLink(link('17'), survey)).toEqual({ answers: {} })
    expect(readLink(link(id), { ...survey, anonymous: true })).toEqual({ answers: {} })
  })
})
