import { baseOf, recall, welcomeOf } from './formbricks-words.ts'
import { exitsOf } from './formbricks-logic.ts'
import { assemble, type Step } from './assemble.ts'
import { kindOf, type Context } from './ask.ts'
import { fieldsOf, saysNothing, type Fields } from './fields.ts'
import { formbricksDelivery } from './formbricks-delivery.ts'
import { formbricksElement, type FormbricksElement } from './formbricks-element.ts'
import { formbricksEnding } from './formbricks-ending.ts'
import { isSmall } from './is-small.ts'
import { createLosses, type Imported } from './loss.ts'
import { noSurvey } from './no-survey.ts'
import { createSlugs } from './slugs.ts'

export type { Imported, Loss, LossCode } from './loss.ts'

function rest(survey: Fields): void {
  survey.harmless(
    'id',
    'name',
    'type',
    'createdAt',
    'updatedAt',
    'createdBy',
    'creator',
    'environmentId',
    'workspaceId',
    'status',
    'metadata',
    'publishOn',
    'resultShareKey',
    'slug',
  )
  survey.styling('styling', 'showLanguageSwitch', 'hideProgressBar')
  survey.lost(
    'behaviour',
    'Nothing closes by itself, and one can always go back.',
    'autoClose',
    'isBackButtonHidden',
  )
  survey.lost(
    'period',
    'A survey of ours has no dates. Take it away when it is over.',
    'closeOnDate',
    'runOnDate',
    'surveyClosedMessage',
  )
  survey.lost('audience', 'Segments are kept by Formbricks. Ask the visitors by traits.', 'segment')
  survey.lost('logic', 'Variables are not kept.', 'variables')
  survey.lost('ending', 'Nobody is led away by itself. Put a link at an ending.', 'redirectUrl')
  survey.lost(
    'server',
    'This is done by the server of Formbricks.',
    'followUps',
    'recaptcha',
    'pin',
    'singleUse',
    'isVerifyEmailEnabled',
    'verifyEmail',
    'isSingleResponsePerEmailEnabled',
    'isCaptureIpEnabled',
    'isAutoProgressingEnabled',
    'customHeadScripts',
    'customHeadScriptsMode',
    'quotas',
    'linkMetadata',
  )
  const hidden = survey.object('hiddenFields')
  hidden?.lost('logic', 'Hidden fields are not kept. Put them into the data of the event.', 'fieldIds')
  hidden?.harmless('enabled')
  hidden?.done()
  survey.done()
}

/**
 * Imports a survey of Formbricks, as its API gives it: of blocks and elements, or of the older questions. Takes anything; what is no
 * survey gives no survey and says so. Loses nothing in silence.
 *
 * @param json The parsed JSON: an object with `blocks` or `questions`.
 * @example
 * const nps = { id: 'score', type: 'nps', headline: { default: 'How likely …?' }, required: true }
 * const { survey } = importFormbricks({ id: 'abc', blocks: [{ id: 'one', elements: [nps] }] })
 * console.log(survey?.instrument.kind) // nps
 */
export function importFormbricks(json: unknown): Imported {
  const losses = createLosses()
  const none = noSurvey(losses)
  if (!isSmall(json)) return none('too_large', 'This is too large or too deep for a survey.')
  const survey = fieldsOf(json, '', losses)
  const blocks = survey?.objects('blocks') ?? []
  const questions = survey?.objects('questions') ?? []
  if (!survey || blocks.length + questions.length === 0)
    return none('not_a_survey', 'This is no survey of Formbricks: it has no questions.')
  if (blocks.length > 0 && questions.length > 0)
    losses.add('logic', 'questions', 'It has both blocks and the older questions; the blocks were imported.')
  const groups =
    blocks.length > 0
      ? blocks.map((block) => ({ block, elements: block.objects('elements') }))
      : questions.map((block) => ({ block, elements: [block] }))
  if (groups.length > 50 || groups.reduce((sum, { elements }) => sum + elements.length, 0) > 49)
    return none('too_large', 'It asks more than 49 questions. Import it in parts.')

  const slug = createSlugs(losses)
  const base = baseOf(survey, losses)
  const ids = new Map<string, string>()
  const named = groups.map(({ block, elements }) => ({
    block,
    elements: elements.map((fields, index) => {
      const theirs = fields.string('id') ?? ''
      const id = slug(theirs, `question_${index + 1}`, fields.at('id'))
      if (!ids.has(theirs)) ids.set(theirs, id)
      return { fields, id }
    }),
    // What stands for a block that has nothing in it.
    empty: elements.length === 0 ? slug('', 'empty_block') : '',
  }))
  const context: Context = { losses, slug, base, pipe: recall(ids, losses) }
  const targets = new Map<string, string>()
  for (const { block, elements, empty } of named) {
    const id = block.string('id')
    if (id !== undefined && !targets.has(id)) targets.set(id, elements[0]?.id ?? empty)
  }
  const card = survey.object('thankYouCard')
  const ends = survey.objects('endings')
  if (card && ends.length > 0)
    survey.lost('ending', 'The older card of thanks was left out for the endings.', 'thankYouCard')
  const cards = ends.length > 0 ? ends : card?.boolean('enabled') === false ? [] : card ? [card] : []
  if (ends.length === 0 && card && cards.length === 0) {
    const { enabled: _, ...unused } = survey.value('thankYouCard') as Record<string, unknown>
    if (!saysNothing(unused))
      losses.add('ending', card.path, 'The card of thanks was switched off, and was left out.')
  }
  const endings = cards.slice(0, 20).map((fields) => {
    const theirs = fields.string('id') ?? 'end'
    const id = slug(theirs, 'ending', fields.string('id') === undefined ? undefined : fields.at('id'))
    if (!targets.has(theirs)) targets.set(theirs, id)
    return formbricksEnding(fields, id, context)
  })
  if (cards.length > 20)
    losses.add('ending', 'endings[20]', 'A survey has at most 20 endings; the others were left out.')

  const welcome = welcomeOf(survey, context)
  const read = named.map(({ elements }) =>
    elements.map(({ fields, id }) => {
      // An older question is a block of its own: its rules are read below.
      if (blocks.length === 0) fields.harmless('logic', 'logicFallback')
      return formbricksElement(fields, id, context)
    }),
  )
  const known = new Map(
    read
      .flat()
      .map((element, index) => [
        named.flatMap((one) => one.elements)[index]!.fields.string('id') ?? '',
        element.known,
      ]),
  )
  const steps: Step[] = named.flatMap(({ block, empty }, index) => {
    const exits = exitsOf(block, known, (id) => targets.get(id), losses)
    if (blocks.length > 0) {
      block.harmless('id', 'name')
      block.lost('wording', 'Buttons say what Heed says in each language.', 'buttonLabel', 'backButtonLabel')
    }
    block.done()
    const elements: readonly FormbricksElement[] = read[index]!
    if (elements.length === 0) return [{ id: empty, path: block.path, exits }]
    return elements.map(({ id, path, item }, place) => ({
      id,
      path,
      item,
      exits: place === elements.length - 1 ? exits : [],
    }))
  })
  const delivery = formbricksDelivery(survey, context)
  rest(survey)
  const id = createSlugs(losses)(
    survey.string('id') ?? survey.string('name') ?? '',
    'survey',
    survey.at('id'),
  )
  const kind = kindOf(read.flat(), losses)
  return assemble(
    { id, kind, steps: [...welcome, ...steps], endings, delivery, spareEnding: slug('', 'thanks') },
    losses,
  )
}
