/** How a visitor leaves. */
export type Way = 'navigate' | 'close' | 'crash'

/** A page that is open in some browser. */
export interface Visit {
  /** Evaluates an expression in the page. What it gives comes back as JSON. */
  run(expression: string): Promise<unknown>
  /** Closes the tab as a visitor does. */
  close(): Promise<void>
  /** Ends the page's process. Only where `ways` has it. */
  crash(): Promise<void>
  /** Lets go of what the visit left open. */
  end(): Promise<void>
}

/** A browser of whatever make. */
export interface Engine {
  readonly name: string
  readonly ways: readonly Way[]
  /** How many visits may run beside each other without one hiding the other. */
  readonly lanes: number
  open(url: string): Promise<Visit>
  end(): Promise<void>
}
