import type { SurveyDefinition } from '@heed/schema'
import { surveyLink } from '../link/survey-link.ts'
import { localize, say } from '../localize.ts'
import { uuid } from '../uuid.ts'
import { emailTable } from './email-table.ts'
import { plainScale } from './plain-scale.ts'

/** Where a scale in a mail leads, and what it says. */
export interface EmailScaleOptions {
  /** The page that the survey opens on: an absolute address, with HTTPS outside of your own machine. */
  readonly link: string
  /** The id of the response, a UUID of version 7, the same however often a mail is built. A new one unless told. */
  readonly response?: string
  /** Which of the definition's languages, as a BCP 47 tag; English unless told. Languages from right to left turn the scale round. */
  readonly locale?: string
  /** What `{subject}` stands for; the definition's own unless told. */
  readonly subject?: string
}

/** A scale for a mail. */
export interface EmailScale {
  /** A table to put into a mail's body: no script, no image, no style sheet. */
  readonly html: string
  /** The same for the part of the mail that is plain text. */
  readonly text: string
  /** The id of the response that the links make; missing where the survey is anonymous. */
  readonly response?: string
}

const uuid7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

const refuse = (why: string): never => {
  throw new TypeError(`emailScale: ${why}`)
}

/**
 * The first question of a survey for a mail: each point of its scale is a link to the survey on a page of yours, where that point is
 * chosen and nothing is sent before the visitor presses. So a scanner that follows every link answers nothing, and who clicks twice
 * makes one response. For a server: it takes no page.
 *
 * @throws {TypeError} If the survey doesn't begin with a scale of numbers or words, `link` is no address, `response` is no
 * UUID of version 7, something is to be named as `{subject}`, or an anonymous survey is given the id of a response.
 * @example
 * import { nps } from '@heed/surveys/presets'
 *
 * const { html, text } = emailScale(nps(), { link: 'https://shop.example/feedback', subject: 'Fern & Field' })
 */
export function emailScale(definition: SurveyDefinition, options: EmailScaleOptions): EmailScale {
  const { link, locale = 'en' } = options
  const { id, anonymous } = definition
  const item = localize(definition.instrument, locale).items[0]
  if (item?.type !== 'scale' || (item.format && item.format !== 'numbers' && item.format !== 'labels'))
    return refuse(`"${id}" must begin with a scale of numbers or words.`)
  if (!URL.canParse(link) || !/^https?:$/.test(new URL(link).protocol))
    return refuse(`"link" must be an absolute address such as https://shop.example/feedback, not "${link}".`)
  if (anonymous && options.response !== undefined)
    return refuse(
      `"${id}" is anonymous: take "response" away, whoever sends the mail would know whose it is.`,
    )
  const response = anonymous ? undefined : (options.response ?? uuid(Date.now()))
  if (response !== undefined && !uuid7.test(response))
    return refuse(`"response" must be a UUID of version 7 in lower case, not "${response}".`)
  const subject = options.subject ?? (definition.subject && say(definition.subject, locale))
  if (item.text.includes('{subject}') && !subject)
    return refuse(`"${id}" asks about {subject}: say what that is by "subject".`)

  const { min, max, labels, low, high } = item
  const points = Array.from({ length: max - min + 1 }, (_, index) => {
    const score = min + index
    return {
      score,
      word: labels?.[index] ?? (index ? (score === max ? high : undefined) : low) ?? '',
      href: surveyLink(link, { survey: id, answers: { [item.id]: score }, ...(response && { response }) }),
    }
  })
  const scale = {
    question: item.text,
    subject: subject ?? '',
    points,
    each: Boolean(labels),
    locale,
    rtl: /^(ar|fa|he|iw|ur)\b/i.test(locale),
  }
  return { html: emailTable(scale), text: plainScale(scale), ...(response && { response }) }
}
