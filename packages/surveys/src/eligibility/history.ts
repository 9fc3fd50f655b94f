/** What is remembered of one survey on this device. Times are milliseconds since the epoch. */
export interface Past {
  /** How often it came by itself. */
  readonly seen: number
  /** When it last came by itself. */
  readonly shown?: number | undefined
  /** When it was last answered, wherever. */
  readonly answered?: number
  /** When it was last closed without an answer. */
  readonly dismissed?: number
}

/** What is remembered of all surveys on this device, only while `feedback` is granted. */
export interface History {
  /** Random, made once. It decides which samples this device belongs to, and is never sent. */
  readonly seed: number
  /** Survey id to what became of it. */
  readonly surveys: Readonly<Record<string, Past>>
}
