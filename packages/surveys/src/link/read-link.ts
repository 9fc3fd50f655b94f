import type { Answer, SurveyDefinition } from '@heed/schema'
import type { Draft } from '../draft.ts'
import { answerOf } from './answer-of.ts'
import { linkNames } from './link-names.ts'

const uuid7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

/** Item to part to value, and under no part the values of the item as a whole. */
function sorted(answers: readonly string[]) {
  const items = new Map<string, { values: string[]; parts: Map<string, string> }>()
  for (const answer of answers) {
    const [, id, part, value] = /^([\w-]+)(?:\.([\w-]+))?:(.*)$/s.exec(answer) ?? []
    if (id === undefined || value === undefined) continue
    const said = items.get(id) ?? { values: [], parts: new Map<string, string>() }
    items.set(id, said)
    if (part === undefined) said.values.push(value)
    else said.parts.set(part, value)
  }
  return items
}

/**
 * What a link to a survey fills in: answers by the ids of items, only those that the items can have, and the id that the response
 * shall have. An anonymous survey takes no id: whoever wrote the link would know whose answer it is. Nothing is recorded, and the
 * survey begins with its first question, so that the visitor sees every answer before sending it.
 *
 * @param address A URL, the page's for instance.
 * @returns `undefined` where the address is not a link to this survey. Never throws.
 * @example
 * readLink('https://shop.example/?heed-survey=after_order&heed-pass=score:9', survey) // { answers: { score: 9 } }
 */
export function readLink(
  address: string,
  { id, anonymous, instrument }: Pick<SurveyDefinition, 'id' | 'anonymous' | 'instrument'>,
): Draft | undefined {
  const search = new URLSearchParams(/^[^?#]*\?([^#]*)/.exec(address)?.[1])
  if (search.get(linkNames.survey) !== id) return undefined
  const said = sorted(search.getAll(linkNames.answer))
  const answers: Record<string, Answer> = {}
  for (const item of instrument.items) {
    const about = said.get(item.id)
    const answer = about && answerOf(item, about)
    if (answer !== undefined) answers[item.id] = answer
  }
  const response = search.get(linkNames.response) ?? ''
  return { answers, ...(!anonymous && uuid7.test(response) && { response }) }
}
