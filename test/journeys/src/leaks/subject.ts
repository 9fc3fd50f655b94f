import type { Channel } from './channels.ts'

/** Something that a page may load only when its visitor allowed it. */
export interface Held {
  readonly element: 'loop' | NonNullable<Channel['element']>
  readonly url: string
  /** A script that doesn't wait for those before it. */
  readonly async?: boolean
}

/** A consent manager, as a page would use it. */
export interface Subject {
  readonly name: string
  /** The version that was measured, when it isn't ours. */
  readonly version?: string
  /**
   * A classic script's text, which defines `subject`: `start()`, `accept()`, `reject()`, `withdraw()`. Runs at the end
   * of the body; `start` is called when the page has loaded.
   */
  script(): Promise<string>
  /** How its own documentation has a page hold this; undefined when it can't, and no host would be able to. */
  hold(held: Held): string | undefined
  /** Files of its own that it asks the site for, by path. */
  file?(path: string): string | undefined
  /** What the page needs beside it. */
  readonly head?: string
}

declare global {
  interface Window {
    /** What is under test in this page. */
    subject: {
      start(): unknown
      accept(): unknown
      reject(): unknown
      withdraw(): unknown
    }
  }
}
