import type { SurveyDefinition } from '@heed/schema'

/** Something that happened: an event, as the tracker names it, or what a page trigger noticed. */
export interface Happening {
  /** The event's name. For a page trigger `on:` and its kind, which is no event's name: `on:scroll`. */
  readonly name: string
  readonly touchpoint?: string | undefined
  readonly data?: unknown
  /** The id of the survey whose page trigger noticed it. Missing for events. */
  readonly for?: string | undefined
}

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
  return !!trigger && ('on' in trigger ? whose === id : trigger.event === name)
}
