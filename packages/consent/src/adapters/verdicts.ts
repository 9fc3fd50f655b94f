import type { ConsentSource } from '@heed/schema'

/** What other people's tags understand: what is unset is denied. */
export type Verdict = 'granted' | 'denied'

/**
 * One verdict for each name of somebody else's, by the purpose of ours that it stands for.
 *
 * @param purposes Their name to our purpose.
 * @example
 * verdicts(consent, { ad_storage: 'marketing' }) // { ad_storage: 'denied' }
 */
export const verdicts = <Name extends string>(
  consent: ConsentSource,
  purposes: Readonly<Record<Name, string>>,
): Record<Name, Verdict> =>
  Object.fromEntries(
    Object.entries<string>(purposes).map(([name, purpose]) => [
      name,
      consent.state(purpose) === 'granted' ? 'granted' : 'denied',
    ]),
  ) as Record<Name, Verdict>
