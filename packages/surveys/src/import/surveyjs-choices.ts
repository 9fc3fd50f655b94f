import { spokenOf, wordsOf, type Context, type Option } from './ask.ts'
import { fieldsOf, type Fields } from './fields.ts'
import { createSlugs } from './slugs.ts'
import type { Point } from './surveyjs-condition.ts'
import type { Constant } from './surveyjs-parse.ts'

/** Choices, columns or rows: what is shown, and the values that expressions compare with. */
export interface Listed {
  readonly options: readonly (Option & { readonly image: string; readonly hasWords: boolean })[]
  readonly points: readonly Point[]
}

const isConstant = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** Reads a list of values, each on its own (`5`, `"5|Five"`) or with its words (`{ value, text }`). */
export function surveyjsChoices(fields: Fields, key: string, context: Context): Listed {
  const { losses } = context
  const slug = createSlugs(losses)
  const points: Point[] = []
  const options = fields.list(key).flatMap((entry, index) => {
    const path = `${fields.at(key)}[${index}]`
    const about = fieldsOf(entry, path, losses)
    const whole: unknown = about ? about.value('value') : entry
    if (!isConstant(whole)) {
      losses.add('wrong_type', path, 'This is no choice, and was passed over.')
      return []
    }
    const bar = !about && typeof whole === 'string' ? whole.indexOf('|') : -1
    const value: Constant = bar > 0 ? String(whole).slice(0, bar) : whole
    const words: unknown = about ? about.value('text') : bar > 0 ? String(whole).slice(bar + 1) : undefined
    about?.lost(
      'condition',
      'Every choice is always there; its condition was left out.',
      'visibleIf',
      'enableIf',
    )
    const image = about?.string('imageLink') ?? ''
    about?.styling('icon', 'iconSize', 'customProperty')
    about?.lost(
      'behaviour',
      'A choice is chosen with others, and nothing is asked within it.',
      'isExclusive',
      'elements',
      'showCommentArea',
    )
    about?.done()
    const id = slug(String(value), `choice_${index + 1}`, path)
    points.push({ theirs: value, ours: id })
    const spoken = spokenOf(words, `${path}.text`, context)
    const text = spoken.size > 0 ? wordsOf(words, `${path}.text`, context) : wordsOf(value, path, context)
    return [{ id, text, image, hasWords: spoken.size > 0 }]
  })
  return { options, points }
}

const specials = [
  ['other', ['showOtherItem', 'hasOther'], 'otherText', 'Other'],
  ['none', ['showNoneItem', 'hasNone'], 'noneText', 'None'],
  ['refused', ['showRefuseItem'], 'refuseText', 'Refuse to answer'],
  ['dontknow', ['showDontKnowItem'], 'dontKnowText', "Don't know"],
] as const

/** Adds the choices that SurveyJS has a switch for: other, none and the like. */
export function withSpecials(
  { options, points }: Listed,
  fields: Fields,
  multiple: boolean,
  context: Context,
): Listed {
  const { losses } = context
  const more = { options: [...options], points: [...points] }
  for (const [value, switches, key, english] of specials) {
    const on = switches.map((name) => fields.boolean(name)).includes(true)
    const text = wordsOf(fields.value(key), fields.at(key), context)
    if (!on || points.some(({ ours }) => ours === value)) continue
    more.options.push({ id: value, text: text === '' ? english : text, image: '', hasWords: true })
    more.points.push({ theirs: value, ours: value })
    const path = fields.at(switches[0])
    if (text === '')
      losses.add(
        'language',
        path,
        `Its words were SurveyJS's own in each language; only "${english}" is here. Say it in yours.`,
      )
    if (value === 'other')
      losses.add(
        'open_choice',
        path,
        'The choice is kept, but nothing can be written beside it. Add a text question.',
      )
    else if (multiple) losses.add('choices', path, 'Choosing this does not take back the others.')
  }
  fields.lost(
    'open_choice',
    'Nothing can be written beside a choice.',
    'otherPlaceholder',
    'otherPlaceHolder',
    'otherErrorText',
  )
  return more
}
