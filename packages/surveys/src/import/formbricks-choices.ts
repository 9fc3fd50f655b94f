import type { Item } from '@heed/schema'
import { enough, wordsOf, type Context, type Option } from './ask.ts'
import type { Fields } from './fields.ts'
import type { Known } from './formbricks-condition.ts'
import { createSlugs } from './slugs.ts'

/** What one element became, and what conditions may ask of it. */
export interface Read {
  readonly item: Item | undefined
  readonly kind?: 'nps' | 'csat' | 'ces'
  readonly how?: Known['how']
  readonly choices?: Known['choices']
  readonly rows?: Known['rows']
}

/** What every element has. */
export type Asked = { readonly id: string; readonly text: Item['text']; readonly required?: boolean }

/** Choices of a list, and our ids by theirs. */
export function choicesOf(
  fields: Fields,
  key: string,
  context: Context,
): { options: Option[]; ids: Map<string, string> } {
  const slug = createSlugs(context.losses)
  const ids = new Map<string, string>()
  const options = fields.objects(key).map((choice, index) => {
    const theirs = choice.string('id') ?? String(index)
    const id = slug(theirs, `choice_${index + 1}`, choice.at('id'))
    if (!ids.has(theirs)) ids.set(theirs, id)
    const text = wordsOf(choice.value('label'), choice.at('label'), context, 'html')
    if (theirs === 'other')
      context.losses.add(
        'open_choice',
        choice.path,
        'The choice is kept, but nothing can be written beside it. Add a text question.',
      )
    choice.done()
    return { id, text }
  })
  return { options, ids }
}

/** In an order of each respondent's own, or not. */
export function shuffle(fields: Fields, { losses }: Context): { shuffle?: true } {
  const option = fields.string('shuffleOption') ?? 'none'
  if (!['none', 'all'].includes(option))
    losses.add(
      'order',
      fields.at('shuffleOption'),
      'Choices are shuffled all together or not at all; all of them are.',
    )
  return option === 'none' ? {} : { shuffle: true }
}

/** One choice, or many. */
export function choice(fields: Fields, asked: Asked, context: Context, multiple: boolean): Read {
  const { options, ids } = choicesOf(fields, 'choices', context)
  fields.styling('displayType')
  fields.lost('wording', "Hints are Heed's own.", 'otherOptionPlaceholder')
  const item: Item = {
    ...asked,
    type: 'choice',
    choices: options,
    ...(multiple && { multiple }),
    ...shuffle(fields, context),
  }
  const fits = enough(options.length, 100, fields.at('choices'), context.losses)
  return { item: fits ? item : undefined, how: multiple ? 'many' : 'one', choices: ids }
}

/** Pictures to choose from. */
export function picture(fields: Fields, asked: Asked, context: Context): Read {
  const slug = createSlugs(context.losses)
  const ids = new Map<string, string>()
  const choices = fields.objects('choices').map((one, index) => {
    const id = slug(one.string('id') ?? '', `picture_${index + 1}`, one.at('id'))
    ids.set(one.string('id') ?? '', id)
    const image = one.string('imageUrl') ?? ''
    one.done()
    return { id, text: '', image }
  })
  const wrong = choices.some(
    ({ image }) => !/^(https:\/\/|\/(?!\/)|data:image\/)/.test(image) || image.length > 2_048,
  )
  if (wrong)
    context.losses.add(
      'media',
      fields.at('choices'),
      'Pictures are taken from HTTPS addresses only; this question was left out.',
    )
  else
    context.losses.add(
      'wording',
      fields.at('choices'),
      'Pictures had no words. Say what is to be seen in each: some people only hear it.',
    )
  const fits = enough(choices.length, 100, fields.at('choices'), context.losses)
  const multiple = fields.boolean('allowMulti') ? { multiple: true } : {}
  return {
    item: fits && !wrong ? { ...asked, type: 'picture', choices, ...multiple } : undefined,
    how: 'picture',
    choices: ids,
  }
}

/** Several questions with the same choices. */
export function matrix(fields: Fields, asked: Asked, context: Context): Read {
  const rows = choicesOf(fields, 'rows', context)
  const columns = choicesOf(fields, 'columns', context)
  fields.lost(
    'order',
    'Rows come in their order.',
    ...(fields.value('shuffleOption') === 'none' ? [] : ['shuffleOption']),
  )
  const fits =
    enough(rows.options.length, 20, fields.at('rows'), context.losses) &&
    enough(columns.options.length, 11, fields.at('columns'), context.losses)
  const item: Item = { ...asked, type: 'matrix', rows: rows.options, choices: columns.options }
  return {
    item: fits ? item : undefined,
    how: 'matrix',
    rows: rows.options.map(({ id }) => id),
    choices: columns.ids,
  }
}
