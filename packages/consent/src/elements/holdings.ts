/** What a site holds about one browser, as the privacy center shows it. */
export interface Holdings {
  /** What lies on this device. */
  readonly device: {
    /** The random name of this browser, while it has one. */
    readonly visitor?: string
    /** How many events wait to be sent. */
    readonly waiting: number
    /** How many surveys it is remembered of that they were shown or answered. */
    readonly surveys: number
  }
  /** What lies at the collector. `nobody`: nothing can be told apart there. `away`: it could not be asked. */
  readonly collector: Collected | 'nobody' | 'away'
}

/** What a collector keeps about a browser, in short. Times are milliseconds since the epoch. */
export interface Collected {
  readonly count: number
  readonly oldest?: number
  readonly newest?: number
  /** The name of each kind of event, and how many there are. */
  readonly kinds: Readonly<Record<string, number>>
}

/** The proof of an erasure: what the collector said. */
export interface Erasure {
  /** How many events it removed. */
  readonly erased: number
  /** When, in milliseconds since the epoch, by the collector's clock. */
  readonly time: number
}
