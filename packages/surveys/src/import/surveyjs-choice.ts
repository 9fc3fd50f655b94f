import type { Item } from '@heed/schema'
import { enough, type Context } from './ask.ts'
import type { Fields } from './fields.ts'
import { surveyjsChoices, withSpecials } from './surveyjs-choices.ts'
import type { Read } from './surveyjs-scale.ts'

/** What every question has. */
export type Asked = { readonly id: string; readonly text: Item['text']; readonly required?: boolean }

/** Reads the questions of one type. */
export type Reader = (fields: Fields, asked: Asked, context: Context) => Read

/** One choice, or many. */
export const choice =
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
