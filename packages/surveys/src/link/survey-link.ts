import type { Answer } from '@heed/schema'
import { linkNames } from './link-names.ts'

/** What a link to a survey says. */
export interface SurveyLink {
  /** The id of the survey. */
  readonly survey: string
  /** The id that its response shall have, a UUID of version 7: however often the link is followed, it makes one response. */
  readonly response?: string
  /** Item id to answer. Whoever follows the link sees them, and may change them before anything is sent. */
  readonly answers?: Readonly<Record<string, Answer>>
}

const written = (answer: Answer): readonly string[] => {
  if (Array.isArray(answer)) return answer.map((id) => `:${id}`)
  if (typeof answer === 'object')
    return Object.entries(answer).map(([part, value]) => `.${part}:${String(value)}`)
  return [`:${String(answer)}`]
}

/**
 * A link that opens a survey on a page of yours, with answers filled in. Following it records nothing.
 *
 * @param page The page's absolute address. What it has in its query and behind its `#` stays.
 * @throws {TypeError} If `page` is no address.
 * @example
 * surveyLink('https://shop.example/thanks', { survey: 'after_order', answers: { score: 9 } })
 * // 'https://shop.example/thanks?heed-survey=after_order&heed-pass=score%3A9'
 */
export function surveyLink(page: string, { survey, response, answers = {} }: SurveyLink): string {
  const url = new URL(page)
  url.searchParams.append(linkNames.survey, survey)
  if (response) url.searchParams.append(linkNames.response, response)
  for (const [item, answer] of Object.entries(answers))
    for (const value of written(answer)) url.searchParams.append(linkNames.answer, item + value)
  return url.href
}
