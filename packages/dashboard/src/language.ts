import { fill } from './fill.ts'
import { kinds, type Kind } from './kind.ts'
import type { Plural, Words } from './locales/words.ts'

/** The page's language: its words, and how it writes numbers and times. All times are written in UTC. */
export interface Language {
  /** BCP 47 tag, region included where the browser names one: numbers follow it. */
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  readonly words: Words
  /** A whole number. */
  readonly count: (n: number) => string
  /** A number with so many digits after the point. */
  readonly decimal: (n: number, digits: number) => string
  /** A percentage given from 0 to 100. */
  readonly percent: (n: number) => string
  /** A score's value, or one end of its interval, in its own unit. */
  readonly score: (kind: Kind, value: number) => string
  /** A place on a score's axis, in its unit and without digits after the point. */
  readonly end: (kind: Kind, value: number) => string
  /** The difference of two scores of a kind, with its sign, and its unit when `unit` is set. */
  readonly difference: (kind: Kind, value: number, unit?: boolean) => string
  /** A sentence in the plural that the number asks for, with the number in it as `{n}`. */
  readonly plural: (forms: Plural, n: number, shown?: string) => string
  /** A day or a range of days, half open as everywhere: `Nov 3 – 9, 2026`. */
  readonly days: (from: number, to: number) => string
  /** The same without the year, for an axis: the first day of a step. */
  readonly tick: (time: number) => string
  /** A day and the minute. */
  readonly moment: (time: number) => string
}

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/

// Screen readers pass over the hyphen that some languages write for minus.
const minus = (text: string) => text.replace('-', '−')

/** Makes a {@link Language} from a tag that Intl knows and the words for it. */
export function createLanguage(tag: string, words: Words): Language {
  const dir = RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr'
  const number = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(tag, options)
    return (value: number) => minus(format.format(value))
  }
  const places = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits })
  // 'negative' and 'exceptZero' never write −0.
  const decimals = [0, 1, 2, 3].map((digits) => number({ ...places(digits), signDisplay: 'negative' }))
  const signed = [0, 1, 2].map((digits) => number({ ...places(digits), signDisplay: 'exceptZero' }))
  const percent = number({ style: 'unit', unit: 'percent', maximumFractionDigits: 0 })
  const rules = new Intl.PluralRules(tag)
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options })
  const whole = date({ dateStyle: 'medium' })
  const short = date({ day: 'numeric', month: 'short' })
  const minute = date({ dateStyle: 'medium', timeStyle: 'short' })

  const decimal = (n: number, digits: number) => (decimals[digits] ?? String)(n)
  const plural = (forms: Plural, n: number, shown = decimal(n, 0)) =>
    fill(forms[rules.select(n)] ?? forms.other, { n: shown }).join('')

  return {
    tag,
    dir,
    words,
    count: (n) => decimal(n, 0),
    decimal,
    percent,
    score: (kind, value) =>
      kinds[kind].unit === 'percent' ? percent(value) : decimal(value, kinds[kind].digits),
    end: (kind, value) => (kinds[kind].unit === 'percent' ? percent(value) : decimal(value, 0)),
    difference(kind, value, unit = false) {
      // A whole number would hide on which side of 0 a small difference lies.
      const digits = Math.abs(value) < 1 ? Math.max(1, kinds[kind].digits) : kinds[kind].digits
      const text = (signed[digits] ?? String)(value)
      return unit && kinds[kind].unit !== 'mean'
        ? plural(words.points, Math.round(Math.abs(value)), text)
        : text
    },
    plural,
    days: (from, to) => whole.formatRange(from, to - 1),
    // The plot runs from left to right, its labels as the language does.
    tick: (time) => (dir === 'rtl' ? `\u2067${short.format(time)}\u2069` : short.format(time)),
    moment: (time) => minute.format(time),
  }
}
