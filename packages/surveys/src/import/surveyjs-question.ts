import { type Reader, choice } from './surveyjs-choice.ts'
import { matrix, pictures, ranking } from './surveyjs-lists.ts'
import type { Item } from '@heed/schema'
import { askedWords, spokenOf, wordsOf, type Context } from './ask.ts'
import type { Fields } from './fields.ts'
import type { Domain } from './surveyjs-condition.ts'
import { surveyjsRating, surveyjsSlider } from './surveyjs-scale.ts'

const text: Reader = (fields, asked, context) => {
  const { losses } = context
  const input = fields.string('inputType') ?? 'text'
  fields.lost('wording', "Hints are Heed's own.", 'placeholder', 'placeHolder')
  fields.styling('rows', 'cols', 'size', 'autoGrow', 'allowResize', 'maxWidth')
  fields.harmless(
    'autocomplete',
    'autoComplete',
    'textUpdateMode',
    'acceptCarriageReturn',
    'spellcheck',
    'dataList',
    'step',
  )
  const open: Domain = { how: 'open', id: asked.id }
  const range = (['min', 'max'] as const).map((key) => fields.value(key))
  if (input === 'date') {
    const days = (['min', 'max'] as const).flatMap((key, index) =>
      typeof range[index] === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(range[index])
        ? [[key, range[index]]]
        : [],
    )
    if (days.length < range.filter((one) => one !== undefined && one !== null).length)
      losses.add(
        'validation',
        fields.path,
        'The first and last day are written as 2026-11-22; another was left out.',
      )
    return { item: { ...asked, type: 'date', ...Object.fromEntries(days) }, domain: open }
  }
  if (input === 'range') return surveyjsSlider(fields, asked, context)
  if (input !== 'text')
    losses.add(
      'input',
      fields.at('inputType'),
      `Any text can be written where "${input.slice(0, 40)}" was asked for. Use a slider for a number.`,
    )
  fields.lost(
    'validation',
    'A text has a greatest length only.',
    'min',
    'max',
    'minValueExpression',
    'maxValueExpression',
    'maskType',
    'maskSettings',
    'minErrorText',
    'maxErrorText',
  )
  const most = fields.number('maxLength') ?? 0
  const maxLength = most >= 1 ? { maxLength: Math.min(2_000, Math.floor(most)) } : {}
  return { item: { ...asked, type: 'text', ...maxLength }, domain: open }
}

const boolean: Reader = (fields, asked, context) => {
  const labels = (['labelTrue', 'labelFalse'] as const).map((key) =>
    wordsOf(fields.value(key), fields.at(key), context),
  )
  if (labels.includes(''))
    context.losses.add(
      'language',
      fields.path,
      'Its words were SurveyJS\'s own in each language; only "Yes" and "No" are here. Say them in yours.',
    )
  const values = (['valueTrue', 'valueFalse'] as const).map((key, index) => {
    const value = fields.value(key)
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : index === 0
  })
  fields.styling('renderAs', 'swapOrder', 'useTitleAsLabel')
  fields.lost('wording', 'It has a question only.', 'label')
  const choices = [
    { id: 'yes', text: labels[0] || 'Yes' },
    { id: 'no', text: labels[1] || 'No' },
  ]
  const points = choices.map(({ id }, index) => ({ theirs: values[index]!, ours: id }))
  return { item: { ...asked, type: 'choice', choices }, domain: { how: 'one', id: asked.id, points } }
}

const types: Readonly<Record<string, Reader>> = {
  rating: surveyjsRating,
  slider: surveyjsSlider,
  radiogroup: choice(false),
  dropdown: choice(false),
  checkbox: choice(true),
  tagbox: choice(true),
  ranking,
  comment: text,
  text,
  boolean,
  matrix,
  imagepicker: pictures,
  html: (fields, { id }, context) => ({
    item: { id, type: 'message', text: wordsOf(fields.value('html'), fields.at('html'), context, 'html') },
    domain: { how: 'gone', id },
  }),
}

const looks = [
  'width',
  'minWidth',
  'maxWidth',
  'startWithNewLine',
  'indent',
  'titleLocation',
  'descriptionLocation',
  'hideNumber',
  'showNumber',
  'rightIndent',
  'paddingLeft',
  'paddingRight',
  'state',
  'colSpan',
  'errorLocation',
  'size',
  'showTitle',
  'effectiveColSpan',
  'gridLayoutColumns',
]

/** One question of SurveyJS as an item of ours. What cannot be one is reported. */
export function surveyjsQuestion(
  fields: Fields,
  id: string,
  context: Context,
): { readonly item: Item | undefined; readonly domain: Domain } {
  const { losses, base } = context
  const gone = { item: undefined, domain: { how: 'gone', id } } as const
  const type = fields.string('type') ?? ''
  const read = Object.hasOwn(types, type) ? types[type] : undefined
  if (!read) {
    losses.add(
      'item_type',
      fields.path,
      `Questions of the type "${type.slice(0, 60)}" cannot be imported; it was left out.`,
    )
    return gone
  }
  const title = spokenOf(fields.value('title') ?? fields.string('name'), fields.at('title'), context)
  const below = spokenOf(fields.value('description'), fields.at('description'), context)
  const asked = {
    id,
    text: askedWords(title, below, base),
    ...(fields.boolean('isRequired') && { required: true }),
  }
  const { item, domain } = read(fields, asked, context)
  const hidden = fields.boolean('visible') === false
  if (hidden) losses.add('never_shown', fields.at('visible'), 'It is never to be seen, so it was left out.')
  fields.harmless(
    'name',
    'visibleIf',
    'valueName',
    'readOnly',
    'useDisplayValuesInDynamicTexts',
    'clearIfInvisible',
    'id',
  )
  fields.lost(
    'condition',
    'What is asked can always be answered, and is always required or never.',
    'enableIf',
    'requiredIf',
    'resetValueIf',
    'setValueIf',
    'setValueExpression',
  )
  fields.lost(
    'default',
    'Nothing is answered beforehand: that moves answers.',
    'defaultValue',
    'defaultValueExpression',
    'correctAnswer',
    'defaultRowValue',
  )
  fields.lost('validation', 'Rules for an answer were not imported.', 'validators')
  fields.lost(
    'open_choice',
    'Nothing can be written beside a question. Add a text question.',
    'showCommentArea',
    'hasComment',
    'commentText',
    'commentPlaceholder',
  )
  fields.lost('wording', "What is said of a missing answer is Heed's own.", 'requiredErrorText')
  fields.styling(...looks)
  fields.done()
  return item && !hidden ? { item, domain: domain ?? { how: 'open', id } } : gone
}
