import { type Read, type Asked, choicesOf, shuffle, choice, picture, matrix } from './formbricks-choices.ts'
import type { Item } from '@heed/schema'
import { askedWords, endsOf, enough, spokenOf, wordsOf, type Context } from './ask.ts'
import type { Fields } from './fields.ts'
import type { Known } from './formbricks-condition.ts'

/** One element as an item, and what conditions may ask of it. */
export interface FormbricksElement {
  readonly path: string
  readonly id: string
  readonly item: Item | undefined
  readonly known: Known
  readonly kind?: 'nps' | 'csat' | 'ces'
}

function scale(fields: Fields, asked: Asked, context: Context, type: string): Read {
  const ends = endsOf(
    wordsOf(fields.value('lowerLabel'), fields.at('lowerLabel'), context),
    wordsOf(fields.value('upperLabel'), fields.at('upperLabel'), context),
  )
  fields.styling('isColorCodingEnabled')
  if (type === 'nps') {
    fields.harmless('scale', 'range')
    return { item: { ...asked, type: 'scale', min: 0, max: 10, ...ends }, how: 'scale', kind: 'nps' }
  }
  const range = fields.number('range') ?? (type === 'ces' ? 7 : 5)
  const look = fields.string('scale') ?? 'number'
  if (!Number.isInteger(range) || range < 2 || range > 10) {
    context.losses.add(
      'item_type',
      fields.at('range'),
      'A rating has 2 to 10 points; this question was left out.',
    )
    return { item: undefined }
  }
  const format =
    look === 'star' ? { format: 'stars' as const } : look === 'smiley' ? { format: 'faces' as const } : {}
  const kind = type === 'csat' && range === 5 ? 'csat' : type === 'ces' && range === 7 ? 'ces' : undefined
  return {
    item: { ...asked, type: 'scale', min: 1, max: range, ...format, ...ends },
    how: 'scale',
    ...(kind && { kind }),
  }
}

function openText(fields: Fields, asked: Asked, { losses }: Context): Read {
  const limit = fields.object('charLimit')
  const enabled = limit?.boolean('enabled')
  const most = limit?.number('max')
  if (enabled) limit?.lost('validation', 'Only a greatest length can be asked for.', 'min')
  limit?.harmless('min')
  limit?.done()
  const input = fields.string('inputType') ?? 'text'
  if (input !== 'text')
    losses.add(
      'input',
      fields.at('inputType'),
      `Any text can be written where "${input.slice(0, 40)}" was asked for. Use a slider for a number, contact for an address.`,
    )
  fields.lost('wording', "Hints are Heed's own.", 'placeholder')
  fields.harmless('longAnswer', 'insightsEnabled')
  const maxLength = enabled && most && most >= 1 ? { maxLength: Math.min(2_000, Math.floor(most)) } : {}
  return { item: { ...asked, type: 'text', ...maxLength }, how: input === 'number' ? 'number' : 'text' }
}

function contact(fields: Fields, asked: Asked, { losses }: Context): Read {
  const shown = (['firstName', 'lastName', 'email', 'phone', 'company'] as const).filter((key) => {
    const field = fields.object(key)
    const show = field?.boolean('show')
    field?.lost('wording', "Hints are Heed's own.", 'placeholder')
    field?.harmless('required')
    field?.done()
    return field && show !== false
  })
  const names = shown.map((key) => (key === 'firstName' || key === 'lastName' ? 'name' : key))
  if (shown.length !== new Set(names).size)
    losses.add('item_changed', fields.path, 'First and last name are one field here.')
  if (names.length > 0) return { item: { ...asked, type: 'contact', fields: [...new Set(names)] } }
  losses.add('item_type', fields.path, 'It asks for nothing, and was left out.')
  return { item: undefined }
}

/** What each type becomes. Types that are not here are left out, and said so. */
const types: Readonly<
  Record<string, (fields: Fields, asked: Asked, context: Context, type: string) => Read>
> = {
  openText,
  nps: scale,
  rating: scale,
  csat: scale,
  ces: scale,
  multipleChoiceSingle: (fields, asked, context) => choice(fields, asked, context, false),
  multipleChoiceMulti: (fields, asked, context) => choice(fields, asked, context, true),
  pictureSelection: picture,
  matrix,
  contactInfo: contact,
  ranking: (fields, asked, context) => {
    const { options } = choicesOf(fields, 'choices', context)
    fields.lost('wording', "Hints are Heed's own.", 'otherOptionPlaceholder')
    const item: Item = { ...asked, type: 'ranking', choices: options, ...shuffle(fields, context) }
    return { item: enough(options.length, 12, fields.at('choices'), context.losses) ? item : undefined }
  },
  date: (fields, asked) => {
    fields.styling('format')
    return { item: { ...asked, type: 'date' }, how: 'date' }
  },
  consent: (fields, asked, context) => ({
    item: {
      ...asked,
      type: 'consent',
      statement: wordsOf(fields.value('label'), fields.at('label'), context, 'html'),
    },
    how: 'consent',
  }),
  cta: (fields, { id, text }) => {
    fields.lost(
      'link',
      'A question cannot lead away. Put the link at an ending.',
      'buttonUrl',
      'buttonExternal',
    )
    fields.lost(
      'wording',
      'Buttons say what Heed says in each language.',
      'ctaButtonLabel',
      'dismissButtonLabel',
    )
    return { item: { id, text, type: 'message' }, how: 'message' }
  },
}

/** One element or legacy question of Formbricks as an item of ours. What cannot be one is reported. */
export function formbricksElement(fields: Fields, id: string, context: Context): FormbricksElement {
  const { losses, base } = context
  const type = fields.string('type') ?? ''
  const said = (key: string) => spokenOf(fields.value(key), fields.at(key), context, 'html')
  // A call to action of the older form has its words under `html`.
  const below = fields.value('subheader') ? said('subheader') : said('html')
  const text = askedWords(said('headline'), below, base)
  fields.harmless('id', 'isDraft')
  if (fields.value('subheader'))
    fields.lost('wording', 'It has two texts below its headline; the second was left out.', 'html')
  const asked = { id, text, ...(fields.boolean('required') && { required: true }) }
  fields.lost('media', 'Pictures and films beside a question were not imported.', 'imageUrl', 'videoUrl')
  fields.lost('wording', 'Buttons say what Heed says in each language.', 'buttonLabel', 'backButtonLabel')
  const rules = fields.object('validation')
  rules?.harmless('logic')
  rules?.lost(
    'validation',
    'Rules for an answer were not imported. Only a greatest length can be asked for.',
    'rules',
  )
  rules?.done()
  const read = Object.hasOwn(types, type) ? types[type]!(fields, asked, context, type) : undefined
  if (!read)
    losses.add(
      'item_type',
      fields.path,
      `Questions of the type "${type.slice(0, 60)}" cannot be imported; it was left out.`,
    )
  else fields.done()
  const known: Known = {
    id,
    how: read?.item ? (read.how ?? 'other') : 'gone',
    choices: read?.choices ?? new Map(),
    rows: read?.rows ?? [],
  }
  return { path: fields.path, id, item: read?.item, known, ...(read?.kind && { kind: read.kind }) }
}
