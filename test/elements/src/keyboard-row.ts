/**
 * A key; what has focus after it, as a screen reader would say it; and what the page is told. Without the last, the page must be told
 * nothing. `the opener` is what had focus before the element came; `inside` is anything in the element, or the browser's own
 * controls, and never the page behind.
 */
export type Step = readonly [key: string, focus: string, told?: string]

/** What the keyboard does, from the moment that an element is there in a state. */
export interface Row {
  readonly element: `heed-${string}`
  readonly state: string
  /** What is promised. */
  readonly claim: string
  /** What has focus at the start. */
  readonly start: string
  readonly steps: readonly Step[]
  /** Whether the element is gone (hidden, or closed) at the end. */
  readonly leaves?: true
}

/** The same many times. */
export const times = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one)

/** In short. */
export const opener = 'the opener'
