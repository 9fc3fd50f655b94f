import * as v from 'valibot'
import { LocaleSchema } from './id.ts'
import { notAList } from './not-a-list.ts'

const words = v.pipe(v.string(), v.maxLength(2_000))

/**
 * Words shown to a visitor: one string for every language, or one a locale.
 *
 * @example
 * const plain: Text = 'How was it?'
 * const many: Text = { en: 'How was it?', de: 'Wie war es?' }
 */
export const TextSchema = v.union([words, v.pipe(notAList, v.record(LocaleSchema, words))])

/** What {@link TextSchema} accepts. */
export type Text = v.InferOutput<typeof TextSchema>
