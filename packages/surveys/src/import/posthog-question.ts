import type { Item } from '@heed/schema'
import { askedWords, endsOf, enough, spokenOf, type Context, type Option } from './ask.ts'
import type { Fields } from './fields.ts'
import { createSlugs } from './slugs.ts'
import { clean, localeOf, textOf, type Spoken } from './words.ts'

/** One question as an item, and what its branching needs to know. */
export interface PosthogQuestion {
  readonly item: Item | undefined
  /** The ids of its choices, in their order, one each. */
  readonly choices: readonly string[]
  readonly scale: number
}

/** Words of a key in the language of the survey and in its translations. */
function said(fields: Fields, key: string, context: Context, format: 'html' | 'text' = 'text'): Spoken {
  const spoken = new Map(spokenOf(fields.value(key), fields.at(key), context, format))
  const translations = fields.object('translations')
  for (const [tag, words] of Object.entries((fields.value('translations') as object | undefined) ?? {})) {
    const locale = localeOf(tag)
    const value: unknown =
      typeof words === 'object' && words && Object.hasOwn(words, key) ? words[key as never] : undefined
    if (!locale || !translations || typeof value !== 'string' || value === '') continue
    spoken.set(locale, clean(value, `${translations.path}.${tag}.${key}`, format, context))
  }
  return spoken
}

const translated = [
  'question',
  'description',
  'choices',
  'lowerBoundLabel',
  'upperBoundLabel',
  'buttonText',
  'link',
]

/** Says what of the translations is no words of ours. */
function checkTranslations(fields: Fields, { losses }: Context): void {
  const translations = fields.object('translations')
  const value = fields.value('translations')
  if (!translations || typeof value !== 'object' || value === null) return
  for (const tag of Object.keys(value)) {
    const language = translations.object(tag)
    if (!localeOf(tag))
      losses.add('language', translations.at(tag), 'This is no language tag; its words were passed over.')
    if (!language || !localeOf(tag)) continue
    losses.add(
      'language',
      '',
      'PostHog does not say which language its first words are in; they were taken for English. Correct it if they are not.',
      'once',
    )
    for (const key of ['question', 'description', 'lowerBoundLabel', 'upperBoundLabel']) language.string(key)
    for (const [index, choice] of language.list('choices').entries())
      if (typeof choice !== 'string')
        losses.add(
          'wrong_type',
          `${language.at('choices')}[${index}]`,
          'This is not a text, and was passed over.',
        )
    language.lost('wording', 'Buttons say what Heed says in each language.', 'buttonText')
    language.lost('link', 'Links by language were not imported.', 'link')
    language.harmless(...translated)
    language.done()
  }
}

function choicesOf(fields: Fields, context: Context): readonly Option[] {
  const translations = fields.value('translations')
  const slug = createSlugs(context.losses)
  return fields.list('choices').map((choice, index) => {
    const path = `${fields.at('choices')}[${index}]`
    const spoken = new Map(spokenOf(choice, path, context))
    for (const [tag, words] of Object.entries((translations as object | undefined) ?? {})) {
      const list: unknown = (words as { choices?: unknown } | null)?.choices
      const text: unknown = Array.isArray(list) ? list[index] : undefined
      const locale = localeOf(tag)
      if (locale && typeof text === 'string' && text)
        spoken.set(locale, clean(text, `${path} (${tag})`, 'text', context))
    }
    return { id: slug(typeof choice === 'string' ? choice : '', `choice_${index + 1}`), text: textOf(spoken) }
  })
}

function scaleOf(
  fields: Fields,
  id: string,
  context: Context,
): { readonly item: Item | undefined; readonly scale: number } {
  const { losses } = context
  const display = fields.string('display') ?? 'number'
  const scale = fields.number('scale') ?? 5
  const ends = endsOf(
    textOf(said(fields, 'lowerBoundLabel', context)),
    textOf(said(fields, 'upperBoundLabel', context)),
  )
  if (display !== 'number' && display !== 'emoji')
    losses.add(
      'wrong_type',
      fields.at('display'),
      'This way of showing a rating is not known; numbers are shown.',
    )
  const asked = { id, type: 'scale' as const, text: '' }
  if (display === 'emoji' && scale === 2)
    return { item: { ...asked, min: 0, max: 1, format: 'thumbs', ...ends }, scale }
  if (scale === 10) return { item: { ...asked, min: 0, max: 10, ...ends }, scale }
  if (![2, 3, 5, 7].includes(scale)) {
    losses.add(
      'item_type',
      fields.at('scale'),
      'A rating has 2, 3, 5, 7 or 10 points; this question was left out.',
    )
    return { item: undefined, scale }
  }
  return {
    item: { ...asked, min: 1, max: scale, ...(display === 'emoji' && { format: 'faces' }), ...ends },
    scale,
  }
}

/** Reads what may be given for an answer: rules of length. */
function maxLengthOf(fields: Fields, { losses }: Context): number | undefined {
  let most: number | undefined
  for (const rule of fields.objects('validation')) {
    const type = rule.string('type')
    const value = rule.number('value')
    if (type === 'max_length' && value && value >= 1) most = Math.min(2_000, Math.floor(value))
    else
      losses.add('validation', rule.path, 'Only a greatest length can be asked for; this rule was left out.')
    rule.lost('wording', "The message of a rule is Heed's own.", 'errorMessage')
    rule.done()
  }
  return most
}

/** One question of PostHog as an item of ours. What cannot be one is reported. */
export function posthogQuestion(fields: Fields, id: string, context: Context): PosthogQuestion {
  const { losses, base } = context
  const type = fields.string('type')
  const contentType = fields.string('descriptionContentType')
  const text = askedWords(
    said(fields, 'question', context),
    said(fields, 'description', context, contentType === 'text' ? 'text' : 'html'),
    base,
  )
  checkTranslations(fields, context)
  const asked = { id, text, ...(fields.boolean('optional') ? {} : { required: true }) }
  fields.harmless('id', 'originalQuestionIndex', 'isNpsQuestion')
  fields.lost('wording', 'Buttons say what Heed says in each language.', 'buttonText')
  fields.lost('behaviour', 'Nothing is sent by choosing alone; a button follows.', 'skipSubmitButton')
  const none = { item: undefined, choices: [], scale: 0 }
  let result: PosthogQuestion
  if (type === 'open') {
    const maxLength = maxLengthOf(fields, context)
    result = { ...none, item: { ...asked, type: 'text', ...(maxLength && { maxLength }) } }
  } else if (type === 'link') {
    fields.lost('link', 'A question cannot lead away. Put the link at an ending.', 'link')
    result = { ...none, item: { id, text, type: 'message' } }
  } else if (type === 'rating') {
    const { item, scale } = scaleOf(fields, id, context)
    result = { ...none, scale, item: item && { ...item, ...asked } }
  } else if (type === 'single_choice' || type === 'multiple_choice') {
    const choices = choicesOf(fields, context)
    const multiple = type === 'multiple_choice'
    fields.lost(
      'open_choice',
      'The choice is kept, but nothing can be written beside it. Add a text question.',
      'hasOpenChoice',
    )
    const item: Item = {
      ...asked,
      type: 'choice',
      choices: [...choices],
      ...(multiple && { multiple }),
      ...(fields.boolean('shuffleOptions') && { shuffle: true }),
    }
    const fits = enough(choices.length, 100, fields.at('choices'), losses)
    result = { ...none, choices: choices.map((choice) => choice.id), item: fits ? item : undefined }
  } else {
    losses.add(
      'item_type',
      fields.path,
      `Questions of the type "${String(type).slice(0, 60)}" cannot be imported; it was left out.`,
    )
    result = none
  }
  // Fields that the server fills in for questions of every type.
  for (const key of [
    'choices',
    'scale',
    'display',
    'link',
    'lowerBoundLabel',
    'upperBoundLabel',
    'validation',
  ])
    if (!result.item) fields.harmless(key)
    else
      fields.lost(
        'unknown_key',
        'This means nothing for a question of its type, and was passed over.',
        ...unread(type, key),
      )
  return result
}

const reads: Readonly<Record<string, readonly string[]>> = {
  open: ['validation'],
  link: ['link'],
  rating: ['scale', 'display', 'lowerBoundLabel', 'upperBoundLabel'],
  single_choice: ['choices'],
  multiple_choice: ['choices'],
}

const unread = (type: string | undefined, key: string): readonly string[] =>
  reads[type ?? '']?.includes(key) ? [] : [key]
