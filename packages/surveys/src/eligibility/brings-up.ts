import type { SurveyDefinition } from '@heed/schema'

/** Something that happened: an event, as the tracker names it, or what a page trigger noticed. */
export interface Happening {
  /** The event's name. For a page trigger `on:` and its kind, which is no event's name: `on:scroll`. */
  readonly name: string
  readonly touchpoint?: string | undefined
  readonly data?: unknown
  /** The id of the survey whose page trigger noticed it, or whose answers wait. Missing for events. */
  readonly for?: string | undefined
}

/**
 * The name of what happens when a page opens on which unfinished answers to a survey wait: `for` says to which. It brings back a survey
 * that a reload or a step to the next page cut off.
 */
export const RESUME = 'on:resume'

/**
 * Tells whether something is what a survey waits for, conditions apart.
 *
 * @example
 * bringsUp({ id: 'after_order', delivery: { trigger: { event: 'order_placed' } } }, { name: 'order_placed' }) // true
 */
export function bringsUp(
  { id, delivery }: Pick<SurveyDefinition, 'id' | 'delivery'>,
  { name, for: whose }: Happening,
): boolean {
  const trigger = delivery?.trigger
  return !!trigger && (name === RESUME || 'on' in trigger ? whose === id : trigger.event === name)
}
