import type { HeedEvent } from '@heed/schema'

const hour = 3_600_000

/**
 * A moment as far as an event may know it. Anonymous feedback (no visitor, no page, a whole hour for its time) must not get a finer one
 * from its collector: by the millisecond of its arrival, or by how wrong its device's clock is, it could be found among the events that
 * came with it. Decisions about consent keep their moment: it is part of their proof.
 *
 * @param moment Milliseconds since the epoch.
 * @returns The moment, or the hour that it is in.
 */
export const hourOnly = ({ purpose, time, visitor, page }: HeedEvent, moment: number): number =>
  purpose === 'feedback' && !visitor && !page && time % hour === 0 ? moment - (moment % hour) : moment
