import type { Clock } from '../clock.ts'

/** A place that is not in the page's own flow, and how a survey behaves there. */
export interface Floating {
  readonly styles: string
  /** From when the card is drawn until it is gone. Returns its own stop. */
  readonly open: (card: HTMLElement) => () => void
  /** From when it thanks. Calls `leave` when it may go. Returns its own stop. */
  readonly thank: (card: HTMLElement, clock: Clock, leave: () => void) => () => void
}
