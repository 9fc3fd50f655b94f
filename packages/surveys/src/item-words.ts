import type { Counted } from './counted.ts'

/**
 * What the further items and surfaces say, in one language: whatever goes beyond a scale and an open question. `{n}` and
 * `{all}` are numbers in the digits 0 to 9, `{min}` and `{max}` dates as the language writes them.
 */
export interface ItemWords {
  /** Where the visitor is: `{n}` of `{all}`. */
  readonly progress: string
  /** The two buttons beside what is ranked, and its place: `{n}` of `{all}`. */
  readonly moveUp: string
  readonly moveDown: string
  readonly rank: string
  /** The value of a slider that was not moved. */
  readonly notMoved: string
  /** Words over the columns of a MaxDiff. */
  readonly best: string
  readonly worst: string
  /** The name of `{n}` stars. */
  readonly stars: Counted
  readonly thumbsUp: string
  readonly thumbsDown: string
  /** The names of five faces, the unhappiest first. */
  readonly faces: readonly [string, string, string, string, string]
  /** What is missing: of a single choice, of a multiple one, of pictures, of a matrix. */
  readonly chooseOne: string
  readonly chooseSome: string
  readonly choosePicture: string
  readonly chooseRows: string
  /** The same of a slider, of a pair of questions (Kano), of a MaxDiff, of a field. */
  readonly chooseValue: string
  readonly chooseBoth: string
  readonly chooseEnds: string
  readonly fillIn: string
  /** A statement that is needed was not ticked. */
  readonly agree: string
  readonly writeEmail: string
  /** A day is missing or out of bounds: without bounds, from `{min}`, up to `{max}`, between both. */
  readonly chooseDate: string
  readonly chooseFrom: string
  readonly chooseUntil: string
  readonly chooseBetween: string
  /** The fields of a contact. */
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly company: string
  /** Heading over all answers before they are sent; what stands beside each. */
  readonly review: string
  readonly change: string
  readonly notAnswered: string
  readonly skip: string
  /** The five answers of Kano, from like to dislike. They measure: whoever changes one changes what is compared. */
  readonly kano: readonly [string, string, string, string, string]
  /** Beside what may stay empty. */
  readonly optional: string
  /** On the side tab. */
  readonly tab: string
  /** A kiosk resets itself in `{n}` seconds, unless somebody goes on. */
  readonly restart: Counted
  readonly goOn: string
  readonly loading: string
}
