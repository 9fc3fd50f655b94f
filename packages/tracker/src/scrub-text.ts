import { isCard } from './is-card.ts'
import { isIban } from './is-iban.ts'
import { isToken } from './is-token.ts'
import { scrub } from './scrub.ts'
import { withoutRuns } from './without-runs.ts'

const DIGIT = '[0-9٠-٩۰-۹０-９०-९]'
const NO_DIGIT = /[^0-9٠-٩۰-۹０-９०-९]/g
/** Between the digits of one number. No comma and no colon: those are amounts and times. */
const GAP = String.raw`[\s().\-‐-―−/]{0,3}`

const digitsOf = (text: string) => text.replace(NO_DIGIT, '')
const hasDigits = (min: number) => (text: string) => digitsOf(text).length >= min
const always = () => true

/** Lengths of a local part and of a domain (RFC 5321, section 4.5.3.1): what is bounded can't take long. */
const mailbox = String.raw`[\p{L}\p{M}\p{N}.!#$%&'*+/?^_{|}~-]{1,64}(?:[@＠]|%40)[\p{L}\p{M}\p{N}.-]{1,253}[.。]\p{L}[\p{L}\p{M}\p{N}-]{1,62}`

/** What is looked for, and what it must also be. */
type Shape = readonly [RegExp, (found: string) => boolean]

const strings: readonly Shape[] = [
  [new RegExp(mailbox, 'gu'), always],
  [/(?<![\w-])[\w-]{20,}/g, isToken],
]

const phones: readonly Shape[] = [
  // With its country: +49 30 1234567, 0049 30 1234567.
  [
    new RegExp(String.raw`(?:[+＋]|(?<![\d.,:])00(?=[1-9]))${GAP}${DIGIT}(?:${GAP}${DIGIT}){6,14}`, 'gu'),
    hasDigits(8),
  ],
  // Within a country that dials a nought first: 030 1234567, (0171) 123 45 67.
  [/(?<![\d.,:+-])\(?0[1-9]\d{0,3}\)?[\s/-]{1,3}\d{2,8}(?:[\s-]\d{2,8}){0,4}(?![\d:])/g, hasDigits(9)],
  // In North America: (555) 123-4567.
  [/(?<![\d.,:-])(?:\([2-9]\d{2}\)[\s.-]?|[2-9]\d{2}[\s.-])\d{3}[\s.-]\d{4}(?!\d|,\d)/g, always],
]

const CARD = [
  new RegExp(`(?<!${DIGIT})[2-6٢-٦۲-۶２-６२-६]`, 'gu'),
  new RegExp(String.raw`${DIGIT}(?:[\s.‐-―−-]?${DIGIT}){12,18}`, 'uy'),
  13,
] as const
const IBAN = [/(?<![a-z\d])[a-z]{2}\d{2}/gi, /[a-z]{2}\d{2}(?:\s?[a-z\d]){11,30}/iy, 15] as const

const without = (text: string, shapes: readonly Shape[]) =>
  shapes.reduce((rest, [shape, fits]) => rest.replace(shape, (found) => (fits(found) ? '*' : found)), text)

/** Long shapes first: a part of a token may look like an account, and a part of a card like a phone number. */
const once = (text: string) => {
  const named = without(text, strings)
  const banked = withoutRuns(named, IBAN, (found) => isIban(found.replace(/\s/g, '')))
  const paid = withoutRuns(banked, CARD, (found) => isCard(digitsOf(found)))
  return without(paid, phones)
}

/** Behind it, each part of a word is a segment or a parameter. */
const BASE = 'https://x/'

const isAddress = (word: string) => word.includes('://')

/** Addresses as `scrub` does, `name=value` as parameters of one, and the words between them. */
const pass = (text: string) => {
  let clean = ''
  let words = ''
  for (const word of text.split(/(\s+)/)) {
    if (isAddress(word) || word.includes('=')) {
      clean += once(words)
      clean += isAddress(word) ? scrub(word) : scrub(BASE + word).slice(BASE.length)
      words = ''
    } else words += word
  }
  return clean + once(words)
}

/**
 * Text in which a `*` stands for what says who somebody is, or lets somebody in: mailboxes, phone numbers, payment cards, IBANs,
 * tokens and UUIDs, `name=value` with a telling name, and what {@link scrub} takes out of addresses. For messages of errors and
 * comments, in any script. Names of people, streets, passwords in a sentence and anything else without a shape stay: it can't know
 * them. Takes time in proportion to the length; what is clean stays as it is, and doing it twice changes nothing.
 *
 * An address as a whole becomes what {@link scrub} makes of it, so that one function does for both.
 *
 * @example
 * scrubText('Write to ann@example.com or call +49 30 1234567') // 'Write to * or call *'
 */
export const scrubText = (text: string): string => {
  const clean = pass(text)
  // What was taken out may have hidden where something else begins.
  return clean === text ? text : scrubText(clean)
}
