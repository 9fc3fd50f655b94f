import type { TextItem } from '@heed/schema'
import { commentLength } from './preset.ts'

/** The open question at the end: the same whatever was answered before. */
export const reason = (text: string): TextItem => ({
  id: 'reason',
  type: 'text',
  text,
  maxLength: commentLength,
})
