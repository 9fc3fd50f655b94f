import { uuid } from './uuid.ts'

const hour = 3_600_000

/** The id of a new response. It begins with a time: an anonymous one with one that says no more than the hour. */
export const responseId = (time: number, anonymous: boolean | undefined): string =>
  uuid(time - (anonymous ? time % hour : 0))
