import * as v from 'valibot'
import { limits } from './limits.ts'
import { ItemSchema } from './survey-item.ts'
import { scales } from './survey-response.ts'
import { unique } from './unique.ts'

/** Instruments whose answers Heed knows how to read. `custom` has no score of its own. */
export const KindSchema = v.picklist([
  'nps',
  'csat',
  'ces',
  'sus',
  'umux_lite',
  'pmf',
  'kano',
  'thumbs',
  'experience',
  'custom',
])

/** What {@link KindSchema} accepts. */
export type Kind = v.InferOutput<typeof KindSchema>

/** What is asked and how it scores. */
export const InstrumentSchema = v.pipe(
  v.object({
    kind: KindSchema,
    items: v.pipe(
      v.array(ItemSchema),
      v.minLength(1),
      v.maxLength(limits.items),
      v.check((items) => unique(items.map((item) => item.id)), 'must not use one item id twice'),
    ),
  }),
  v.check(({ kind, items }) => {
    if (!(kind in scales)) return true
    const { min, max } = scales[kind as keyof typeof scales]
    return items.some((item) => item.type === 'scale' && item.min === min && item.max === max)
  }, 'must ask for its score: a scale item of 0 to 10 for nps, 1 to 5 for csat, 1 to 7 for ces'),
)

/** What {@link InstrumentSchema} accepts. */
export type Instrument = v.InferOutput<typeof InstrumentSchema>
