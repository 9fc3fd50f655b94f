import { readAppearance } from './posthog-appearance.ts'
import { exitsOf } from './posthog-branching.ts'
import { assemble, type Step } from './assemble.ts'
import { kindOf, type Context } from './ask.ts'
import { fieldsOf } from './fields.ts'
import { isSmall } from './is-small.ts'
import { createLosses, type Imported } from './loss.ts'
import { noSurvey } from './no-survey.ts'
import { posthogDelivery } from './posthog-delivery.ts'
import { posthogQuestion } from './posthog-question.ts'
import { createSlugs } from './slugs.ts'

export type { Imported, Loss, LossCode } from './loss.ts'

const flags = 'Feature flags and properties of persons are kept by PostHog. Ask the visitors by traits.'

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
  const none = noSurvey(losses)
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
    'linked_flag',
    'linked_flag_id',
    'linked_flag_key',
    'targeting_flag',
    'targeting_flag_key',
    'targeting_flag_filters',
    'linked_insight_id',
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
