import * as v from 'valibot'
import { ConditionSchema } from './condition.ts'
import { SlugSchema } from './id.ts'
import { notAList } from './not-a-list.ts'
import { ContactItemSchema } from './survey-item-kinds.ts'
import { TextSchema } from './text.ts'
import { unique } from './unique.ts'

/** After one item, go to another or to an ending: always, or when a condition holds. The first rule that holds counts. */
export const RuleSchema = v.object({
  after: SlugSchema,
  when: v.exactOptional(ConditionSchema),
  /** The id of an item or of an ending. */
  goTo: SlugSchema,
})

/** What {@link RuleSchema} accepts. */
export type Rule = v.InferOutput<typeof RuleSchema>

/** What is said when it is over. */
export const EndingSchema = v.object({
  id: SlugSchema,
  text: TextSchema,
  /** Where to go on, if there is somewhere: a path of this site, or HTTPS. */
  link: v.exactOptional(
    v.object({
      url: v.pipe(
        v.string(),
        v.maxLength(2_048),
        v.regex(/^(https:\/\/|\/(?![/\\]))\S*$/, 'must be a path, or begin with https:'),
      ),
      text: TextSchema,
    }),
  ),
  /** Invites to an interview. What is written here is kept apart from the answers. */
  invite: v.exactOptional(ContactItemSchema),
})

/** What {@link EndingSchema} accepts. */
export type SurveyEnding = v.InferOutput<typeof EndingSchema>

/** In which order, and what is said at the end. Items follow one another unless a rule says otherwise. */
export const FlowSchema = v.pipe(
  notAList,
  v.object({
    rules: v.exactOptional(v.pipe(v.array(RuleSchema), v.maxLength(200))),
    endings: v.exactOptional(
      v.pipe(
        v.array(EndingSchema),
        v.minLength(1),
        v.maxLength(20),
        v.check((endings) => unique(endings.map((ending) => ending.id)), 'must not use one ending id twice'),
      ),
    ),
    /** Before it is sent, the respondent sees all answers and may change them. */
    review: v.exactOptional(v.boolean()),
  }),
)

/** What {@link FlowSchema} accepts. */
export type Flow = v.InferOutput<typeof FlowSchema>
