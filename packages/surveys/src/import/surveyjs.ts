import { whenSeen } from './surveyjs-seen.ts'
import { rest, endingsOf } from './surveyjs-rest.ts'
import { type Placed, placed, group } from './surveyjs-pages.ts'
import { assemble, type Exit, type Step } from './assemble.ts'
import { kindOf, type Context } from './ask.ts'
import { given } from './formula.ts'
import { fieldsOf } from './fields.ts'
import { isSmall } from './is-small.ts'
import { createLosses, type Imported } from './loss.ts'
import { noSurvey } from './no-survey.ts'
import { createSlugs } from './slugs.ts'
import { surveyjsQuestion } from './surveyjs-question.ts'
import { localeOf } from './words.ts'

export type { Imported, Loss, LossCode } from './loss.ts'

/**
 * Imports a survey of SurveyJS. Questions that are seen only when an expression holds become rules that pass them by. Takes anything; what
 * is no survey gives no survey and says so. Loses nothing in silence. A definition has no id of its own: it is called `survey`.
 *
 * @param json The parsed JSON: an object with `pages` or `elements`.
 * @example
 * const elements = [{ type: 'rating', name: 'ease' }, { type: 'comment', name: 'why', visibleIf: '{ease} < 4' }]
 * const { survey } = importSurveyjs({ elements })
 * console.log(survey?.flow?.rules?.length) // 2
 */
export function importSurveyjs(json: unknown): Imported {
  const losses = createLosses()
  const none = noSurvey(losses)
  if (!isSmall(json)) return none('too_large', 'This is too large or too deep for a survey.')
  const survey = fieldsOf(json, '', losses)
  const pages = survey?.objects('pages') ?? []
  const questions: Placed[] = []
  for (const page of pages) {
    const source = page.string('visibleIf')
    const given = source?.trim() ? [{ source, path: page.at('visibleIf') }] : []
    if (page.boolean('visible') === false)
      losses.add('never_shown', page.path, 'It is never to be seen, so all on it was left out.')
    else questions.push(...placed(page, given, losses))
    page.harmless('elements', 'questions')
    group(page)
  }
  if (survey && pages.length === 0) questions.push(...placed(survey, [], losses))
  if (!survey || questions.length === 0)
    return none('not_a_survey', 'This is no survey of SurveyJS: it has no questions.')
  if (questions.length > 50) return none('too_large', 'It asks more than 50 questions. Import it in parts.')

  const slug = createSlugs(losses)
  const ids = questions.map(({ fields }, index) =>
    slug(fields.string('name') ?? '', `question_${index + 1}`, fields.at('name')),
  )
  const names = new Map<string, number>()
  questions.forEach(({ fields }, index) => {
    for (const name of [fields.string('name'), fields.string('valueName')])
      if (name && !names.has(name)) names.set(name, index)
  })
  const pipe = (text: string, path: string) =>
    text.replaceAll(/\{([^{}]{1,200})\}/g, (whole, name: string) => {
      const index = names.get(name.trim())
      if (index !== undefined) return `{answer.${ids[index]}}`
      losses.add('piping', path, `${whole.slice(0, 80)} is no question, and nothing is filled in there.`)
      return whole
    })
  const context: Context = { losses, slug, base: localeOf(survey.string('locale') ?? '') ?? 'en', pipe }
  const read = questions.map(({ fields }, index) => surveyjsQuestion(fields, ids[index]!, context))
  const domains = new Map([...names].map(([name, index]) => [name, read[index]!.domain]))
  const seen = questions.map(({ when }, index) => whenSeen(when, index, ids, domains, losses))
  const shown = read.flatMap(({ item }, index) => (item && seen[index] !== false ? [index] : []))
  /** From a place on: to the first question that is to be seen; none: the end. What showed this place holds still. */
  const onward = (from: number) => {
    const exits: Exit[] = []
    const tried = new Set<string>()
    for (const index of shown.filter((index) => index > from)) {
      const when = from < 0 ? seen[index]! : given(seen[index]!, seen[from]!)
      const key = JSON.stringify(when)
      if (!tried.has(key)) exits.push({ when, to: ids[index] })
      tried.add(key)
      if (when === true) return exits
    }
    return [...exits, { when: true, to: undefined }]
  }
  const steps: Step[] = [
    { id: '', path: '', exits: onward(-1) },
    ...shown.map((index) => ({
      id: ids[index]!,
      path: questions[index]!.fields.path,
      item: read[index]!.item,
      exits: onward(index),
    })),
  ]
  read.forEach(({ item }, index) => {
    if (item && seen[index] === false)
      losses.add(
        'never_shown',
        questions[index]!.fields.path,
        'Its condition never holds, so it was left out.',
      )
  })
  const endingId = slug('thanks', 'thanks')
  const endings = endingsOf(survey, endingId, context)
  rest(survey, losses)
  const scored = read.map(({ item }, index) => {
    const isNps = item?.type === 'scale' && item.min === 0 && item.max === 10
    return { item, path: questions[index]!.fields.path, ...(isNps && { kind: 'nps' as const }) }
  })
  return assemble(
    { id: 'survey', kind: kindOf(scored, losses), steps, endings, spareEnding: endingId },
    losses,
  )
}
