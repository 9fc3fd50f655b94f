import type { SurveyDefinition } from '@heed/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLink } from '../link/index.ts'
import { csat, nps } from '../presets/index.ts'
import { emailScale } from './email-scale.ts'

const link = 'https://shop.example/feedback?from=mail'
const response = '01939a7e-7c00-7000-8000-000000000000'
const told = { link, response, subject: 'Fern & Field' }
const hrefs = (html: string) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))

describe('a scale in a mail', () => {
  test('has one link a point, low to high, each to its point of the same response', () => {
    const survey = nps()
    const { html, text, response: used } = emailScale(survey, told)
    expect(used).toBe(response)
    const links = hrefs(html)
    expect(links.map((href) => readLink(href, survey))).toEqual(
      Array.from({ length: 11 }, (_, score) => ({ answers: { score }, response })),
    )
    expect(text.match(/https:\S+/g)).toEqual(links)
    expect(links.every((href) => href.startsWith(`${link}&`))).toBe(true)
  })

  test('is the same for the eye, the ear and the plain text', () => {
    const { html, text } = emailScale(nps(), told)
    expect(html).toContain('recommend Fern &amp; Field to a friend or colleague?')
    expect(html).toContain('aria-label="0, Not at all likely"')
    expect(html).toContain('aria-label="10, Extremely likely"')
    expect(text).toMatch(
      /^How likely is it that you would recommend Fern & Field to a friend or colleague\?\n\n0 Not at all likely:\nhttps/,
    )
    expect(text).toContain('\n\n5:\nhttps')
    expect(emailScale(csat(), told).html.match(/Very satisfied/g)).toHaveLength(2)
  })

  test('needs no script, no picture and no style sheet', () => {
    for (const survey of [nps(), csat()])
      expect(emailScale(survey, told).html).not.toMatch(
        /<(script|img|style|link|form|input)|url\(|@|\son\w+=/i,
      )
  })

  test('is read from right to left where its language is', () => {
    const { html } = emailScale(nps(), { ...told, locale: 'ar' })
    expect(html).toMatch(/^<div dir="rtl" lang="ar">/)
    expect(html.indexOf('Not at all likely</td>')).toBeLessThan(html.indexOf('Extremely likely</td>'))
    expect(html).toMatch(/text-align:right[^>]*>Not at all likely/)
  })

  test('makes a new response for each mail unless it is told one', () => {
    const one = emailScale(nps(), { link, subject: 'us' }).response
    expect(one).toMatch(/^[\da-f]{8}-[\da-f]{4}-7/)
    expect(emailScale(nps(), { link, subject: 'us' }).response).not.toBe(one)
  })

  test('does not say whose answer it is where the survey is anonymous', () => {
    const survey: SurveyDefinition = { ...nps(), anonymous: true }
    const { html, response: used } = emailScale(survey, { link, subject: 'us' })
    expect(used).toBeUndefined()
    expect(html).not.toContain('heed-response')
    expect(() => emailScale(survey, told)).toThrow('is anonymous: take "response" away')
  })

  test('lets no word out of its place, whatever is in it', () => {
    const plain = (html: string) => html.replace(/>[^<]*</g, '><').replace(/="[^"]*"/g, '=""')
    const survey = (text: string, word: string): SurveyDefinition => ({
      ...nps(),
      instrument: {
        kind: 'nps',
        items: [{ id: 'score', type: 'scale', min: 0, max: 10, text, low: word, high: word }],
      },
    })
    const frame = plain(emailScale(survey('a', 'a'), told).html)
    const any = fc.oneof(fc.string(), fc.constantFrom('"><script>', "' onclick='", '&lt;', '</td>'))
    fc.assert(
      fc.property(any, any, (text, word) => {
        const asked = text.replace(/[*_[\]]/g, '') || 'a'
        expect(plain(emailScale(survey(asked, word || 'a'), { ...told, subject: word || 'a' }).html)).toBe(
          frame,
        )
      }),
    )
  })

  test.each([
    ['must begin with a scale of numbers or words', { instrument: { kind: 'custom', items: [] } }, {}],
    ['must be an absolute address', {}, { link: '/feedback' }],
    ['must be an absolute address', {}, { link: 'javascript:alert(1)' }],
    ['must be a UUID of version 7', {}, { response: 'ann@example.com' }],
    ['asks about {subject}: say what that is', {}, { subject: undefined }],
  ])('is refused with words that say what to do: %s', (words, survey, options) => {
    const build = () =>
      emailScale({ ...nps(), ...survey } as SurveyDefinition, { ...told, ...options } as typeof told)
    expect(build).toThrow(TypeError)
    expect(build).toThrow(words)
  })
})
