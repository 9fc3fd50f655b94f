import type { View } from './view.ts'

/** A state that an element can be in, and how it gets there. */
export interface State {
  readonly element: `heed-${string}`
  readonly name: string
  /** What the state is made of, each to be seen with each other; its name unless told. */
  readonly facts?: readonly string[]
  /** Whether it stands in a line of the page's text: then 24 px are enough at every width (WCAG 2.5.8). */
  readonly inText?: boolean
  /** Puts the element on a page and brings it into the state. The page says the language. */
  make(page: View): Promise<HTMLElement>
  /** What else is wrong, asked once in each language. */
  once?(element: HTMLElement): Promise<readonly string[]>
  /** What else is wrong, asked in each look. */
  each?(element: HTMLElement): readonly string[]
}
