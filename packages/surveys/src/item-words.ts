import type { Counted } from './counted.ts'

/**
 * What the further items and surfaces say, in one language: whatever goes beyond a scale and an open question. `{n}` and
 * `{max}` are numbers in the digits 0 to 9, `{name}` is the text of a choice; in `within`, `since` and `until`, `{min}` and
 * `{max}` are days as the language writes them.
 */
export interface ItemWords {
  /** Names the progress bar: question `{n}` of `{max}`. */
  readonly progress: string
  /** A point without a word of its own. */
  readonly point: string
  /** The two thumbs. */
  readonly down: string
  readonly up: string
  /** Nothing was chosen where one answer is needed. */
  readonly pick: string
  /** Under a question that takes several answers. */
  readonly many: string
  /** One part of several has no answer. */
  readonly parts: string
  /** The same as `pick` of several answers, of pictures, of the rows of a matrix. */
  readonly chooseSome: string
  readonly choosePicture: string
  readonly chooseRows: string
  /** Under a ranking. */
  readonly order: string
  /** Nothing was moved in a ranking. */
  readonly unordered: string
  /** The two buttons beside what is ranked, and what is said after a move. */
  readonly higher: string
  readonly lower: string
  readonly moved: string
  /** The value of a slider that was not moved, and what is said if it has to be. */
  readonly unmoved: string
  readonly slide: string
  /** Words over the columns of a MaxDiff. */
  readonly best: string
  readonly worst: string
  /** The name of `{n}` stars. */
  readonly stars: Counted
  /** The names of five faces, the unhappiest first. */
  readonly faces: readonly [string, string, string, string, string]
  /** No day was given, or one that is out of bounds: between both, from the first, up to the last. */
  readonly day: string
  readonly within: string
  readonly since: string
  readonly until: string
  /** The fields of a contact. */
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly company: string
  /** No field was filled in. */
  readonly reach: string
  /** An address that can't be one. */
  readonly mail: string
  /** Under the fields of an invitation at the end, and what is said once they were sent. */
  readonly apart: string
  readonly invited: string
  /** The five answers of Kano, from like to dislike. They measure: whoever changes one changes what is compared. */
  readonly kano: readonly [string, string, string, string, string]
  /** A statement that is needed was not ticked. */
  readonly tick: string
  /** Over all answers, before they are sent; what stands beside each. */
  readonly review: string
  readonly change: string
  readonly skipped: string
  /** Goes on without an answer. */
  readonly skip: string
  /** Beside what may stay empty. */
  readonly optional: string
  /** On the side tab. */
  readonly tab: string
  /** A kiosk resets itself in `{n}` seconds, unless somebody goes on. */
  readonly restart: Counted
  readonly goOn: string
  readonly loading: string
}
