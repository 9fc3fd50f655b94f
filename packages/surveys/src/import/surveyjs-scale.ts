import type { Item } from '@heed/schema'
import { endsOf, enough, wordsOf, type Context } from './ask.ts'
import type { Fields } from './fields.ts'
import { surveyjsChoices } from './surveyjs-choices.ts'
import type { Domain } from './surveyjs-condition.ts'

type Asked = { readonly id: string; readonly text: Item['text']; readonly required?: boolean }

/** An item and what expressions may ask of it. */
export interface Read {
  readonly item: Item | undefined
  readonly domain?: Domain
}

const consecutive = (values: readonly unknown[]): values is readonly number[] =>
  values.length >= 2 && values.every((value, index) => value === Number(values[0]) + index)

/** A rating: a scale where its values follow one another from 0 or 1; a slider or a choice where they do not. */
export function surveyjsRating(fields: Fields, asked: Asked, context: Context): Read {
  const { losses } = context
  const { id } = asked
  const low = wordsOf(fields.value('minRateDescription'), fields.at('minRateDescription'), context)
  const high = wordsOf(fields.value('maxRateDescription'), fields.at('maxRateDescription'), context)
  const ends = endsOf(low, high)
  const look = fields.string('rateType') ?? fields.string('rateDisplayMode') ?? 'labels'
  const format =
    look === 'stars' ? { format: 'stars' as const } : look === 'smileys' ? { format: 'faces' as const } : {}
  fields.styling(
    'rateColorMode',
    'scaleColorMode',
    'displayMode',
    'displayRateDescriptionsAsExtremeItems',
    'itemMinWidth',
  )
  fields.harmless('autoGenerate', 'rateDescriptionLocation')
  const step = fields.number('rateStep') ?? 1
  const min = fields.number('rateMin') ?? 1
  const count = fields.number('rateCount')
  const max = fields.number('rateMax') ?? (count === undefined ? 5 : min + (count - 1) * step)
  const { options, points } = surveyjsChoices(fields, 'rateValues', context)
  const values = points.map(({ theirs }) => theirs)
  const scale = (from: number, to: number, labels?: readonly Item['text'][]): Read => ({
    item: {
      ...asked,
      type: 'scale',
      min: from,
      max: to,
      ...format,
      ...(labels ? { labels: [...labels] } : ends),
    },
    domain: {
      how: 'one',
      id,
      ordered: true,
      points: Array.from({ length: to - from + 1 }, (_, index) => ({
        theirs: from + index,
        ours: from + index,
      })),
    },
  })
  if (values.length > 0) {
    const from = Number(values[0])
    if (consecutive(values) && (from === 0 || from === 1) && Number(values.at(-1)) <= 10) {
      const worded = options.some(({ hasWords }) => hasWords)
      if (worded && (low !== '' || high !== ''))
        losses.add(
          'wording',
          fields.at('minRateDescription'),
          'Every point has a word of its own; those under the ends were left out.',
        )
      return scale(from, Number(values.at(-1)), worded ? options.map(({ text }) => text) : undefined)
    }
    if (!enough(values.length, 100, fields.at('rateValues'), losses)) return { item: undefined }
    losses.add(
      'item_changed',
      fields.path,
      'A scale of ours counts from 0 or 1 by ones; this one became a choice.',
    )
    const choices = options.map(({ id, text }) => ({ id, text }))
    return { item: { ...asked, type: 'choice', choices }, domain: { how: 'one', id, points } }
  }
  if ((min === 0 || min === 1) && step === 1 && Number.isInteger(max) && max > min && max <= 10)
    return scale(min, max)
  if (!(max > min) || !(step > 0)) {
    losses.add('item_type', fields.path, 'A rating ends above its beginning; it was left out.')
    return { item: undefined }
  }
  losses.add(
    'item_changed',
    fields.path,
    'A scale of ours counts from 0 or 1 to at most 10 by ones; this one became a slider.',
  )
  return { item: { ...asked, type: 'slider', min, max, step, ...ends }, domain: { how: 'number', id } }
}

/** A slider of one value. */
export function surveyjsSlider(fields: Fields, asked: Asked, context: Context): Read {
  const min = fields.number('min') ?? 0
  const max = fields.number('max') ?? 100
  const step = fields.number('step') ?? 1
  const type = fields.string('sliderType') ?? 'single'
  fields.styling(
    'showLabels',
    'labelCount',
    'customLabels',
    'labels',
    'tooltipVisibility',
    'tooltipFormat',
    'labelFormat',
    'autoGenerate',
  )
  fields.lost(
    'validation',
    'A slider has its ends only.',
    'minValueExpression',
    'maxValueExpression',
    'segmentCount',
    'allowSwap',
  )
  const fits = type === 'single' && max > min && step > 0
  if (!fits)
    context.losses.add(
      'item_type',
      fields.path,
      'A slider has one value, and ends above its beginning; it was left out.',
    )
  return {
    item: fits ? { ...asked, type: 'slider', min, max, ...(step !== 1 && { step }) } : undefined,
    domain: { how: 'number', id: asked.id },
  }
}
