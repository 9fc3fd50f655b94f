import { refuse } from './refusal.ts'

/** The store can't be asked now. Nothing is lost: what arrived is in the inbox. */
export const storeAway = refuse(
  503,
  'unavailable',
  'The store can not be read now. Ask again in a moment.',
  10,
)
