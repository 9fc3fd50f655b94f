import type { ConsentPolicy, ConsentSource } from '@heed/schema'

/** What is granted (true) and denied now, as the elements take it: a region's rule and a signal count too, not the record alone. */
export const chosen = (
  consent: Pick<ConsentSource, 'state'>,
  policy: ConsentPolicy,
): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    policy.purposes
      .map(({ id }) => [id, consent.state(id)] as const)
      .filter(([, state]) => state !== 'unset')
      .map(([id, state]) => [id, state === 'granted']),
  )
