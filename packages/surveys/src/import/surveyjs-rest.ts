import { looks } from './surveyjs-pages.ts'
import type { SurveyEnding } from '@heed/schema'
import { wordsOf, type Context } from './ask.ts'
import type { Fields } from './fields.ts'
import type { LossList } from './loss.ts'

/** Reports all that a survey has beside its questions and its ending. */
export function rest(survey: Fields, losses: LossList): void {
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

/** The ending of a survey, where it says something, or leads somewhere. */
export function endingsOf(survey: Fields, id: string, context: Context): SurveyEnding[] {
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
