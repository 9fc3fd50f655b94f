import { spokenOf, type Context } from './ask.ts'
import type { Fields } from './fields.ts'
import { textOf, withBelow } from './words.ts'

/** How it looks, of which nothing is imported, and what it says at the end, which is the one ending. */
export function readAppearance(survey: Fields, context: Context, ending: string) {
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
