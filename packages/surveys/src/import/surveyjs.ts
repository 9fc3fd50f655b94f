import type { SurveyEnding } from '@heed/schema'
import { assemble, type Step } from './assemble.ts'
import { kindOf, wordsOf, type Context } from './ask.ts'
import { fieldsOf, type Fields } from './fields.ts'
import { all, withoutAnswers, type Formula } from './formula.ts'
import { isSmall } from './is-small.ts'
import { createLosses, type Imported, type LossList } from './loss.ts'
import { createSlugs } from './slugs.ts'
import { surveyjsCondition, type Domain } from './surveyjs-condition.ts'
import { surveyjsQuestion } from './surveyjs-question.ts'
import { localeOf } from './words.ts'

export type { Imported, Loss, LossCode } from './loss.ts'

/** A question where it stands, and all expressions that must hold for it to be seen: its own, of its panels, of its page. */
interface Placed {
  readonly fields: Fields
  readonly when: readonly { readonly source: string; readonly path: string }[]
}

const looks = [
  'width',
  'minWidth',
  'maxWidth',
  'startWithNewLine',
  'indent',
  'innerIndent',
  'questionTitleLocation',
  'questionDescriptionLocation',
  'questionErrorLocation',
  'questionTitleWidth',
  'questionStartIndex',
  'showQuestionNumbers',
  'showNumber',
  'state',
  'navigationButtonsVisibility',
  'showNavigationButtons',
  'gridLayoutColumns',
  'gridLayoutEnabled',
  'colSpan',
  'titleLocation',
  'navigationTitle',
  'navigationDescription',
  'passed',
]

/** Goes through pages and panels. What they hold follows one another. */
function placed(parent: Fields, given: Placed['when'], losses: LossList): Placed[] {
  const key = parent.value('elements') === undefined ? 'questions' : 'elements'
  return parent.objects(key).flatMap((fields) => {
    const source = fields.string('visibleIf')
    const when = source?.trim() ? [...given, { source, path: fields.at('visibleIf') }] : given
    if (fields.value('type') !== 'panel') return [{ fields, when }]
    if (fields.boolean('visible') === false) {
      losses.add('never_shown', fields.path, 'It is never to be seen, so all in it was left out.')
      return []
    }
    const inside = placed(fields, when, losses)
    group(fields)
    return inside
  })
}

/** What a page or a panel has beside its questions. */
function group(fields: Fields): void {
  fields.harmless('name', 'type', 'visibleIf', 'visible', 'id', 'readOnly')
  fields.lost(
    'wording',
    'Pages and panels have no words of their own. Put them into a question, or ask with a message.',
    'title',
    'description',
    'requiredErrorText',
  )
  fields.lost(
    'condition',
    'What is asked can always be answered, and is always required or never.',
    'enableIf',
    'requiredIf',
    'isRequired',
  )
  fields.lost(
    'order',
    'Questions come in their order.',
    ...(/^random$/i.test(String(fields.value('questionsOrder') ?? fields.value('questionOrder')))
      ? ['questionsOrder', 'questionOrder']
      : []),
  )
  fields.lost('behaviour', 'Nobody is hurried.', 'maxTimeToFinish', 'timeLimit', 'scrollToTop')
  fields.harmless('questionsOrder', 'questionOrder')
  fields.styling(...looks)
  fields.done()
}

function rest(survey: Fields, losses: LossList): void {
  survey.harmless(
    'pages',
    'elements',
    'questions',
    'locale',
    '$schema',
    'surveyId',
    'surveyPostId',
    'clientId',
    'sendResultOnPageNext',
    'focusFirstQuestionAutomatic',
    'focusOnFirstError',
    'checkErrorsMode',
    'textUpdateMode',
    'storeOthersAsComment',
    'clearInvisibleValues',
    'maxTextLength',
    'maxOthersLength',
    'showPreviewBeforeComplete',
    'previewMode',
    'requiredText',
    'requiredMark',
    'questionsOnPageMode',
    'cookieName',
    'autoFocusFirstQuestion',
    'autoFocusFirstError',
    'validateVisitedEmptyFields',
    'partialSendEnabled',
    'savePartialResults',
    'lazyRendering',
    'matrixDragHandleArea',
  )
  survey.lost(
    'wording',
    "Words around a survey are the page's; buttons say what Heed says.",
    'title',
    'description',
    'completeText',
    'pageNextText',
    'pagePrevText',
    'startSurveyText',
    'editText',
    'previewText',
    'emptySurvey',
    'loadingHtml',
    'completedBeforeHtml',
  )
  survey.lost(
    'logic',
    'What happens by itself was not imported. Write it as rules.',
    'triggers',
    'calculatedValues',
  )
  survey.lost(
    'ending',
    'There is one ending. Add others, and rules to them.',
    'completedHtmlOnCondition',
    'navigateToUrlOnCondition',
  )
  survey.lost(
    'behaviour',
    'Nobody is hurried, and nothing goes on by itself.',
    'maxTimeToFinish',
    'maxTimeToFinishPage',
    'timeLimit',
    'timeLimitPerPage',
    'goNextPageAutomatic',
    'autoAdvanceEnabled',
    'autoAdvanceAllowComplete',
    'firstPageIsStarted',
  )
  survey.lost(
    'order',
    'Questions come in their order.',
    ...(survey.value('questionsOrder') === 'random' ? ['questionsOrder'] : []),
  )
  survey.harmless('questionsOrder')
  if (survey.value('showPrevButton') === false)
    losses.add('behaviour', 'showPrevButton', 'One can always go back.')
  survey.styling(
    ...looks,
    'logo',
    'logoPosition',
    'logoWidth',
    'logoHeight',
    'logoFit',
    'widthMode',
    'backgroundImage',
    'backgroundOpacity',
    'backgroundImageFit',
    'backgroundImageAttachment',
    'headerView',
    'showTitle',
    'showPageTitles',
    'showPageNumbers',
    'showProgressBar',
    'progressBarType',
    'progressBarLocation',
    'progressBarShowPageTitles',
    'progressBarShowPageNumbers',
    'progressBarInheritWidthFrom',
    'showTOC',
    'tocLocation',
    'showTimerPanel',
    'showTimer',
    'showTimerPanelMode',
    'timerInfoMode',
    'timerLocation',
    'showPrevButton',
    'showCompletePage',
    'showCompletedPage',
    'fitToContainer',
    'themeVariables',
    'cssPrefix',
    'mode',
    'navigationButtonsLocation',
    'questionTitlePattern',
    'headerPosition',
    'themeName',
    'colorPalette',
    'isPanelless',
  )
  survey.done()
}

function endingsOf(survey: Fields, id: string, context: Context): SurveyEnding[] {
  const text = wordsOf(survey.value('completedHtml'), survey.at('completedHtml'), context, 'html')
  const url = survey.string('navigateToUrl')
  if (!url) return text === '' ? [] : [{ id, text }]
  const fits = url.length <= 2_000 && /^(https:\/\/|\/(?!\/))/.test(url)
  context.losses.add(
    'ending',
    survey.at('navigateToUrl'),
    fits
      ? 'Nobody is led away by itself: the address is a link at the ending.'
      : 'A link is a path of the site, or HTTPS; it was left out.',
  )
  return [{ id, text: text === '' ? 'Thank you.' : text, ...(fits && { link: { url, text: url } }) }]
}

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
  const none = (code: 'not_a_survey' | 'too_large', message: string): Imported => {
    losses.add(code, '', message)
    return { survey: undefined, losses: losses.all }
  }
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
  /** From a place on: to the first question that is to be seen; none: the end. */
  const onward = (from: number) => {
    const exits = []
    for (const index of shown.filter((index) => index > from)) {
      exits.push({ when: seen[index]!, to: ids[index] })
      if (seen[index] === true) return exits
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

/** When a question is seen. What cannot be read is reported, and the question always seen. */
function whenSeen(
  when: Placed['when'],
  place: number,
  ids: readonly string[],
  domains: ReadonlyMap<string, Domain>,
  losses: LossList,
): Formula {
  const lookUp = (name: string) => {
    const whole = domains.get(name)
    if (whole) return { domain: whole }
    const dot = name.indexOf('.')
    const domain = dot > 0 ? domains.get(name.slice(0, dot)) : undefined
    return domain && { domain, part: name.slice(dot + 1) }
  }
  return all(
    ...when.map(({ source, path }) => {
      const formula = surveyjsCondition(source, lookUp)
      if (typeof formula === 'object' && 'refused' in formula) {
        losses.add(
          'condition',
          path,
          `This could not be imported: ${formula.refused}. What it hides is always asked.`,
        )
        return true
      }
      const later = new Set(ids.slice(place))
      const known = withoutAnswers(formula, (item) => later.has(item))
      if (JSON.stringify(known) !== JSON.stringify(formula))
        losses.add(
          'looks_ahead',
          path,
          'It looks at an answer that comes later, and was read as if there were none.',
        )
      return known
    }),
  )
}
