/**
 * How often a visitor is asked where a survey doesn't say otherwise.
 *
 * - `anyDays` 14: two surveys in one fortnight feel like one too many; short enough that one kind does not
 *   starve another.
 * - `sameDays` 90: a relational score is read by the quarter, and so is asked by the quarter.
 * - `snoozeDays` 120: who closed it said no, so it rests longer than it would have anyway; not for ever, because
 *   it may have been the moment, or the wrong button.
 * - `seenLimit` 12: at one a quarter three years. Then this browser has told enough, or will not.
 */
export const throttle = { anyDays: 14, sameDays: 90, snoozeDays: 120, seenLimit: 12 } as const
