import type { Item } from '@heed/schema'
import { askedWords, enough, spokenOf, wordsOf, type Context } from './ask.ts'
import type { Fields } from './fields.ts'
import { surveyjsChoices, withSpecials } from './surveyjs-choices.ts'
import type { Domain } from './surveyjs-condition.ts'
import { surveyjsRating, surveyjsSlider, type Read } from './surveyjs-scale.ts'

type Asked = { readonly id: string; readonly text: Item['text']; readonly required?: boolean }
type Reader = (fields: Fields, asked: Asked, context: Context) => Read

const choice =
  (multiple: boolean): Reader =>
  (fields, asked, context) => {
    const { losses } = context
    const { options, points } = withSpecials(
      surveyjsChoices(fields, 'choices', context),
      fields,
      multiple,
      context,
    )
    const order = fields.string('choicesOrder') ?? 'none'
    if (order !== 'none' && order !== 'random')
      losses.add(
        'order',
        fields.at('choicesOrder'),
        'Choices stand as they are written, or are shuffled. Put them in order.',
      )
    fields.lost(
      'choices',
      'Choices stand in the survey itself. Write them down.',
      'choicesByUrl',
      'choicesFromQuestion',
      'choicesFromQuestionMode',
      'choicesVisibleIf',
      'choicesEnableIf',
      'choiceValuesFromQuestion',
      'choiceTextsFromQuestion',
    )
    fields.lost(
      'validation',
      'How many may be chosen is not limited.',
      'maxSelectedChoices',
      'minSelectedChoices',
      'showSelectAllItem',
      'hasSelectAll',
    )
    fields.lost('wording', "Hints are Heed's own.", 'placeholder', 'optionsCaption', 'selectAllText')
    fields.styling(
      'colCount',
      'displayMode',
      'renderAs',
      'separateSpecialChoices',
      'choicesMin',
      'choicesMax',
      'choicesStep',
    )
    fields.harmless(
      'storeOthersAsComment',
      'showClearButton',
      'allowClear',
      'searchEnabled',
      'searchMode',
      'closeOnSelect',
      'hideSelectedItems',
    )
    const choices = options.map(({ id, text }) => ({ id, text }))
    const item: Item = {
      ...asked,
      type: 'choice',
      choices,
      ...(multiple && { multiple }),
      ...(order === 'random' && { shuffle: true }),
    }
    return {
      item: enough(options.length, 100, fields.at('choices'), losses) ? item : undefined,
      domain: { how: multiple ? 'many' : 'one', id: asked.id, points },
    }
  }

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

const matrix: Reader = (fields, asked, context) => {
  const { losses } = context
  const rows = surveyjsChoices(fields, 'rows', context)
  const columns = surveyjsChoices(fields, 'columns', context)
  const kind = fields.string('cellType') ?? 'radio'
  fields.lost(
    'validation',
    'Every row can be left out or none, and columns chosen again.',
    'eachRowRequired',
    'eachRowUnique',
    'isAllRowRequired',
  )
  fields.lost(
    'order',
    'Rows come in their order.',
    ...(['random', 'RANDOM'].includes(String(fields.value('rowOrder') ?? fields.value('rowsOrder')))
      ? ['rowOrder', 'rowsOrder']
      : []),
  )
  fields.lost('condition', 'Every row and column is always there.', 'rowsVisibleIf', 'columnsVisibleIf')
  fields.styling(
    'columnMinWidth',
    'rowTitleWidth',
    'showHeader',
    'verticalAlign',
    'alternateRows',
    'displayMode',
    'cells',
  )
  fields.harmless('rowOrder', 'rowsOrder', 'hideIfRowsEmpty')
  const strip = (list: typeof rows) => list.options.map(({ id, text }) => ({ id, text }))
  const fits =
    enough(rows.options.length, 20, fields.at('rows'), losses) &&
    enough(columns.options.length, 11, fields.at('columns'), losses)
  if (kind !== 'radio')
    losses.add(
      'item_type',
      fields.at('cellType'),
      'One choice is made in each row; this matrix was left out.',
    )
  return {
    item:
      fits && kind === 'radio'
        ? { ...asked, type: 'matrix', rows: strip(rows), choices: strip(columns) }
        : undefined,
    domain: {
      how: 'matrix',
      id: asked.id,
      rows: new Map(rows.points.map(({ theirs, ours }) => [String(theirs), String(ours)])),
      points: columns.points,
    },
  }
}

const pictures: Reader = (fields, asked, context) => {
  const { losses } = context
  const { options, points } = surveyjsChoices(fields, 'choices', context)
  const multiple = fields.boolean('multiSelect') === true
  fields.styling(
    'imageHeight',
    'imageWidth',
    'imageFit',
    'contentMode',
    'minImageWidth',
    'maxImageWidth',
    'minImageHeight',
    'maxImageHeight',
    'showLabel',
    'colCount',
    'choicesOrder',
  )
  const seen = options.every(
    ({ image }) => /^(https:\/\/|\/(?!\/)|data:image\/)/.test(image) && image.length <= 2_048,
  )
  if (!seen)
    losses.add(
      'media',
      fields.at('choices'),
      'Every picture needs an address of HTTPS or of the site; this question was left out.',
    )
  const choices = options.map(({ id, text, image }) => ({ id, text, image }))
  const fits = enough(options.length, 100, fields.at('choices'), losses) && seen
  return {
    item: fits ? { ...asked, type: 'picture', choices, ...(multiple && { multiple }) } : undefined,
    domain: { how: multiple ? 'many' : 'one', id: asked.id, points },
  }
}

const ranking: Reader = (fields, asked, context) => {
  const { options } = surveyjsChoices(fields, 'choices', context)
  const order = fields.string('choicesOrder') ?? 'none'
  if (order !== 'none' && order !== 'random')
    context.losses.add(
      'order',
      fields.at('choicesOrder'),
      'Things stand as they are written, or are shuffled.',
    )
  fields.lost('item_changed', 'All things are put in order, none is left out.', 'selectToRankEnabled')
  fields.styling('selectToRankAreasLayout', 'longTap')
  const choices = options.map(({ id, text }) => ({ id, text }))
  const fits = enough(options.length, 12, fields.at('choices'), context.losses)
  return {
    item: fits
      ? { ...asked, type: 'ranking', choices, ...(order === 'random' && { shuffle: true }) }
      : undefined,
  }
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
