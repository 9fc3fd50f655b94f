import * as v from 'valibot'
import { SlugSchema } from './id.ts'
import { TextSchema } from './text.ts'

/**
 * What every item has: a stable id, and its words. The words may hold `{subject}`, and `{answer.ID}` for what was answered
 * to another item.
 */
export const asked = { id: SlugSchema, text: TextSchema, required: v.exactOptional(v.boolean()) }
