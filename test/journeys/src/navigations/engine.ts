/** A visitor's window, as far as a test may touch it. */
export interface Tab {
  /** Types an address. Need not wait for anything. */
  go(url: string): Promise<void>
  /** What an expression gives in the page that is shown, awaited. Rejects when the page goes away meanwhile. */
  ask(expression: string): Promise<unknown>
  press(button: 'back' | 'forward' | 'reload' | 'crash' | 'restart'): Promise<void>
  close(): Promise<void>
}

/** A browser that rows are walked in. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKitGTK'
  /** How many tabs may be open at a time. */
  readonly tabs: number
  /** What can be done to it that a visitor can't. */
  readonly can: readonly ('crash' | 'restart')[]
  /** A window; in a browser of its own where it has to be `alone`. */
  open(alone: boolean): Promise<Tab>
  close(): Promise<void>
}
