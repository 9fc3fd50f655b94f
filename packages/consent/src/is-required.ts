import type { Purpose } from '@heed/schema'
import { own } from './own.ts'

/**
 * Whether a purpose needs no choice and can't be refused.
 *
 * @example
 * isRequired({ id: 'necessary', title: 'Necessary', description: 'The basket.' }) // true
 */
export const isRequired = (purpose: Purpose): boolean =>
  purpose.id === 'necessary' || own(purpose, 'required') === true
