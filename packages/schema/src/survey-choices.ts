import * as v from 'valibot'
import { SlugSchema } from './id.ts'
import { asked } from './survey-asked.ts'
import { TextSchema } from './text.ts'
import { unique } from './unique.ts'

/** Two to a hundred things, each with a stable id. */
const some = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.array(v.object({ id: SlugSchema, text: TextSchema, ...entries })),
    v.minLength(2),
    v.maxLength(100),
    v.check(
      (choices) => unique((choices as readonly { id: string }[]).map(({ id }) => id)),
      'must not use one choice id twice',
    ),
  )

/** What can be chosen, ranked or rated. */
export const ChoicesSchema = some({})

/** One of several pictures, or many. `text` says what is to be seen. Its answer is the list of what was chosen. */
export const PictureItemSchema = v.object({
  ...asked,
  type: v.literal('picture'),
  choices: some({
    /** The picture's address: of this site, or over HTTPS. */
    image: v.pipe(
      v.string(),
      v.maxLength(2_048),
      v.regex(/^(https:\/\/|\/(?![/\\])|data:image\/)\S*$/, 'must be a path, or begin with https:'),
    ),
  }),
  multiple: v.exactOptional(v.boolean()),
  shuffle: v.exactOptional(v.boolean()),
})

/** What {@link PictureItemSchema} accepts. */
export type PictureItem = v.InferOutput<typeof PictureItemSchema>
/** What {@link ChoicesSchema} accepts. */
export type Choices = v.InferOutput<typeof ChoicesSchema>
