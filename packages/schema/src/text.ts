import * as v from 'valibot'

/**
 * Words shown to a visitor: one string for every language, or one a locale.
 *
 * @example
 * const plain: Text = 'How was it?'
 * const many: Text = { en: 'How was it?', de: 'Wie war es?' }
 */
export const TextSchema = v.union([
  v.pipe(v.string(), v.maxLength(2_000)),
  v.record(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/)), v.pipe(v.string(), v.maxLength(2_000))),
])

/** What {@link TextSchema} accepts. */
export type Text = v.InferOutput<typeof TextSchema>
