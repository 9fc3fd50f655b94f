/**
 * The parameters of a link to a survey: which one, the id that its response shall have, and answers, one a parameter, as
 * `item:value` or `item.part:value`. That of answers has "pass" in its name: whatever takes private parameters out of addresses,
 * the tracker's `scrub` among it, takes it for a password and leaves it out.
 */
export const linkNames = { survey: 'heed-survey', response: 'heed-response', answer: 'heed-pass' } as const
