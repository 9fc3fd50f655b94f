import { describe, expect, it } from 'vitest'
import { chooseLanguage } from './choose-language.ts'
import { createLanguage } from './language.ts'
import { en } from './locales/en.ts'

const english = createLanguage('en-US', en)

describe('numbers', () => {
  it('are written in their own unit, with digits that the score deserves', () => {
    expect(english.score('nps', 29.4)).toBe('29')
    expect(english.score('csat', 72.06)).toBe('72%')
    expect(english.score('ces', 5.1)).toBe('5.10')
  })

  it('follow the page’s language', async () => {
    const german = await chooseLanguage(['de-DE'])
    expect(german.count(12_345)).toBe('12.345')
    expect(german.score('ces', 5.1)).toBe('5,10')
  })

  it('have a true minus, which screen readers read, and never a minus before zero', () => {
    expect(english.score('nps', -12)).toBe('−12')
    expect(english.score('nps', -0.2)).toBe('0')
  })

  it('say on which side of zero a small difference lies', () => {
    expect(english.difference('nps', 0.34)).toBe('+0.3')
    expect(english.difference('nps', -0.34)).toBe('−0.3')
    expect(english.difference('nps', 12.6, true)).toBe('+13 points')
    expect(english.difference('csat', -1, true)).toBe('−1 point')
    expect(english.difference('ces', 0.21, true)).toBe('+0.21')
  })
})

describe('days', () => {
  it('are UTC, and the last one of a time is the one before its end', () =>
    // Intl writes thin spaces around the dash.
    expect(english.days(Date.UTC(2026, 10, 1), Date.UTC(2026, 10, 8)).replaceAll(/\s/g, ' ')).toBe(
      'Nov 1 – 7, 2026',
    ))

  it('stand alone when there is only one', () =>
    expect(english.days(Date.UTC(2026, 10, 1), Date.UTC(2026, 10, 2))).toBe('Nov 1, 2026'))
})

describe('the language', () => {
  it('is the first wanted that there are words for, with its region', async () => {
    expect((await chooseLanguage(['fr-FR', 'de-AT', 'en'])).tag).toBe('de-AT')
    expect((await chooseLanguage(['ar-EG'])).dir).toBe('rtl')
  })

  it.each([[['fr', 'ja']], [[]], [['de-', 'not a tag', '']], [['constructor', '__proto__']]])(
    'is English for %j',
    async (wanted) => expect((await chooseLanguage(wanted)).tag).toBe('en'),
  )
})
