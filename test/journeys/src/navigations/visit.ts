/** What the page can tell of how it came to be where it is. */
export interface Facts {
  /** How often this document came back from the back-forward cache. */
  readonly restored: number
  /** It was prerendered, and shown afterwards. */
  readonly shown: boolean
}

/** What a page of the table can be asked to do, as its global `visit`. */
export interface Visit {
  /** Another one for every document, every return from the back-forward cache, and every entry that was gone to. */
  key(): string
  /** Resolves when whatever was about to be counted, here and in frames, is on the disk. */
  settled(): Promise<void>
  /** Tracks the row's last event, and sends everything. */
  end(): Promise<Facts>
  click(href: string, target?: string): void
  submit(action: string, method: 'get' | 'post'): void
  /** Goes through the document's own entries. */
  back(delta?: number): Promise<void>
  /** Adds a frame and waits until it is loaded. */
  frame(src: string, attribute?: 'src' | 'srcdoc'): Promise<void>
  /** Does something that loads another document in the frame, and waits for that. */
  inner(act: (frame: Window) => void): Promise<void>
  /** Waits until another window has settled. */
  opened(other: Window | null): Promise<void>
  prerender(...urls: string[]): void
}
