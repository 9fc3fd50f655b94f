import type { Reader } from './surveyjs-choice.ts'
import { enough } from './ask.ts'
import { surveyjsChoices } from './surveyjs-choices.ts'

/** Several questions with the same choices. */
export const matrix: Reader = (fields, asked, context) => {
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

/** Pictures to choose from. */
export const pictures: Reader = (fields, asked, context) => {
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

/** Things to be put in order. */
export const ranking: Reader = (fields, asked, context) => {
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
