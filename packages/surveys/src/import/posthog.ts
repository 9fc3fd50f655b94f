import { all, any, type Formula } from './formula.ts'
import { assemble, type Exit, type Step } from './assemble.ts'
import { kindOf, spokenOf, type Context } from './ask.ts'
import { fieldsOf, type Fields } from './fields.ts'
import { isSmall } from './is-small.ts'
import { createLosses, type Imported } from './loss.ts'
import { posthogDelivery } from './posthog-delivery.ts'
import { posthogQuestion, type PosthogQuestion } from './posthog-question.ts'
import { createSlugs } from './slugs.ts'
import { textOf, withBelow } from './words.ts'

export type { Imported, Loss, LossCode } from './loss.ts'

const flags = 'Feature flags and properties of persons are kept by PostHog. Ask the visitors by traits.'

/** The scores of each bucket that PostHog branches by. Emoji of two points count 1 as the good one. */
const buckets: Readonly<Record<number, Readonly<Record<string, readonly [from: number, to: number]>>>> = {
  2: { positive: [1, 1], negative: [2, 2] },
  3: { negative: [1, 1], neutral: [2, 2], positive: [3, 3] },
  5: { negative: [1, 2], neutral: [3, 3], positive: [4, 5] },
  7: { negative: [1, 3], neutral: [4, 4], positive: [5, 7] },
  10: { detractors: [0, 6], passives: [7, 8], promoters: [9, 10] },
}

function inBucket({ item, scale }: PosthogQuestion, bucket: string): Formula {
  const range = Object.hasOwn(buckets[scale] ?? {}, bucket) ? buckets[scale]![bucket] : undefined
  if (item?.type !== 'scale' || !range) return false
  // Thumbs: PostHog writes 1 for up and 2 for down, Heed 1 and 0.
  const [from, to] = item.format === 'thumbs' ? [2 - range[1], 2 - range[0]] : range
  if (from === to) return { op: 'eq', item: item.id, value: from }
  return all({ op: 'gte', item: item.id, value: from }, { op: 'lte', item: item.id, value: to })
}

/** The ways on from one question. What its branching does not name goes on to the next. */
function exitsOf(
  fields: Fields,
  question: PosthogQuestion,
  place: number,
  ids: readonly string[],
  { losses }: Context,
): Exit[] {
  const branching = fields.object('branching')
  if (!branching) return []
  const type = branching.string('type')
  const { item } = question
  const given = fields.list('choices')
  const to = (target: unknown, path: string): string | undefined => {
    if (target === 'end') return undefined
    if (Number.isInteger(target) && ids[target as number] !== undefined) return ids[target as number]
    if (target !== 'next_question')
      losses.add('branch', path, 'This leads to no question; the next one follows.')
    return ids[place + 1]
  }
  const exits: Exit[] = []
  if (type === 'end') exits.push({ when: true, to: undefined })
  else if (type === 'specific_question')
    exits.push({ when: true, to: to(branching.value('index'), branching.at('index')) })
  else if (type === 'response_based') {
    const values = branching.object('responseValues')
    for (const key of Object.keys((values && (branching.value('responseValues') as object)) ?? {})) {
      // PostHog looks for the first choice of the text that was chosen.
      const chosen = question.choices.filter((_, index) => String(given.indexOf(given[index])) === key)
      const when: Formula =
        item?.type === 'choice' && !item.multiple
          ? any(...chosen.map((value) => ({ op: 'eq' as const, item: item.id, value })))
          : inBucket(question, key)
      const target = to(values!.value(key), values!.at(key))
      if (when === false)
        losses.add(
          'branch',
          values!.at(key),
          'No answer to this question is called so; this way was left out.',
        )
      else exits.push({ when, to: target })
    }
  } else if (type && type !== 'next_question')
    losses.add(
      'branch',
      branching.at('type'),
      'This kind of branching is not known; the next question follows.',
    )
  if (type !== 'specific_question') branching.harmless('index')
  if (type !== 'response_based') branching.harmless('responseValues')
  branching.done()
  return exits
}

function readAppearance(survey: Fields, context: Context, ending: string) {
  const { base } = context
  const appearance = survey.object('appearance')
  const translations = survey.object('translations')
  const said = (key: string, format: 'html' | 'text') => {
    const spoken = new Map(
      appearance ? spokenOf(appearance.value(key), appearance.at(key), context, format) : [],
    )
    for (const tag of Object.keys((translations && (survey.value('translations') as object)) ?? {}))
      for (const [locale, words] of spokenOf(
        { [tag]: translations!.object(tag)?.string(key) },
        translations!.path,
        context,
        format,
      ))
        spoken.set(locale, words)
    return spoken
  }
  const contentType = appearance?.string('thankYouMessageDescriptionContentType')
  const header = said('thankYouMessageHeader', 'text')
  const below = said('thankYouMessageDescription', contentType === 'text' ? 'text' : 'html')
  for (const tag of Object.keys((translations && (survey.value('translations') as object)) ?? {})) {
    const language = translations!.object(tag)
    language?.lost(
      'wording',
      'Buttons say what Heed says in each language.',
      'thankYouMessageCloseButtonText',
      'submitButtonText',
    )
    language?.harmless('name', 'description', 'thankYouMessageHeader', 'thankYouMessageDescription')
    language?.done()
  }
  if (!appearance) return []
  appearance.lost(
    'wording',
    'Buttons and hints say what Heed says in each language.',
    'submitButtonText',
    'placeholder',
    'thankYouMessageCloseButtonText',
    'widgetLabel',
  )
  appearance.lost('order', 'Questions come in their order; none is shuffled.', 'shuffleQuestions')
  appearance.lost(
    'behaviour',
    'Nothing closes by itself, and everything can be closed.',
    'autoDisappear',
    'hideCancelButton',
  )
  appearance.harmless('surveyPopupDelaySeconds', 'widgetType', 'widgetSelector', 'displayThankYouMessage')
  for (const key of Object.keys(survey.value('appearance') as object))
    if (/color|font|radius|position|zindex|width|padding|shadow|opacity|whitelabel|theme/i.test(key))
      appearance.styling(key)
  appearance.done()
  const shown = appearance.boolean('displayThankYouMessage') !== false
  const text = textOf(below.size > 0 ? withBelow(header, below, base) : header)
  if (!shown || text === '') return []
  return [{ id: ending, text }]
}

/**
 * Imports a survey of PostHog, as its API gives it. Takes anything; what is no survey gives no survey and says so. Loses nothing in
 * silence: every key is imported, known to mean nothing here, or among the losses.
 *
 * @param json The parsed JSON: an object with `questions`.
 * @example
 * const { survey, losses } = importPosthog({ id: 'q1', questions: [{ type: 'open', question: 'What is missing?' }] })
 * console.log(survey?.instrument.items[0]?.text, losses.length) // What is missing? 0
 */
export function importPosthog(json: unknown): Imported {
  const losses = createLosses()
  const none = (code: 'not_a_survey' | 'too_large', message: string): Imported => {
    losses.add(code, '', message)
    return { survey: undefined, losses: losses.all }
  }
  if (!isSmall(json)) return none('too_large', 'This is too large or too deep for a survey.')
  const survey = fieldsOf(json, '', losses)
  const questions = survey?.objects('questions') ?? []
  if (!survey || questions.length === 0)
    return none('not_a_survey', 'This is no survey of PostHog: it has no questions.')
  if (questions.length > 50) return none('too_large', 'It asks more than 50 questions. Import it in parts.')
  const slug = createSlugs(losses)
  const context: Context = { losses, slug, base: 'en' }
  const ids = questions.map((fields, index) =>
    slug(fields.string('id') ?? '', `question_${index + 1}`, fields.at('id')),
  )
  const endingId = slug('thanks', 'thanks')
  const endings = readAppearance(survey, context, endingId)
  const read = questions.map((fields, index) => posthogQuestion(fields, ids[index]!, context))
  const steps: Step[] = read.map((question, index) => {
    const fields = questions[index]!
    const exits = exitsOf(fields, question, index, ids, context)
    fields.done()
    return { id: ids[index]!, path: fields.path, item: question.item, exits }
  })
  const delivery = posthogDelivery(survey, context)
  survey.harmless(
    'id',
    'name',
    'description',
    'created_at',
    'created_by',
    'updated_at',
    'start_date',
    'schedule',
    'current_iteration',
  )
  survey.harmless(
    'current_iteration_start_date',
    'iteration_start_dates',
    'internal_targeting_flag',
    'internal_targeting_flag_key',
  )
  survey.harmless(
    'enable_partial_responses',
    'iteration_count',
    'iteration_frequency_days',
    'user_access_level',
  )
  for (const flag of survey.objects('feature_flag_keys')) {
    flag.harmless('key')
    flag.lost('audience', flags, 'value')
    flag.done()
  }
  survey.lost(
    'period',
    'A survey of ours has no end of its own. Take it away when it is over.',
    'end_date',
    'archived',
  )
  survey.lost(
    'audience',
    flags,
    ...[
      'linked_flag',
      'linked_flag_id',
      'linked_flag_key',
      'targeting_flag',
      'targeting_flag_key',
      'targeting_flag_filters',
      'linked_insight_id',
    ],
  )
  survey.lost(
    'server',
    'This is done by the server of PostHog.',
    'response_sampling_start_date',
    'response_sampling_limit',
    'response_sampling_interval',
    'response_sampling_interval_type',
    'response_sampling_daily_limits',
    'question_logic',
    'actions',
  )
  survey.done()
  const scored = read.map(({ item, scale }, index) => ({
    item,
    path: questions[index]!.path,
    ...(scale === 10 && { kind: 'nps' as const }),
  }))
  const id = createSlugs(losses)(
    survey.string('id') ?? survey.string('name') ?? '',
    'survey',
    survey.at('id'),
  )
  return assemble(
    { id, kind: kindOf(scored, losses), steps, endings, delivery, spareEnding: endingId },
    losses,
  )
}
