import type { Answer } from '@heed/schema'

/**
 * Where a survey goes on from: what was answered on this device before, or what a link has filled in. Only answers that the
 * survey's items can have; whoever makes one makes sure of that. Answers to items that it does not have are passed over.
 */
export interface Draft {
  /** Item id to answer. */
  readonly answers: Readonly<Record<string, Answer>>
  /** The item to go on with; the first unless told. Empty: the review, in a flow that has one. */
  readonly item?: string | undefined
  /** The id that the response has already, a UUID of version 7. A new one unless told. */
  readonly response?: string | undefined
  /** When it was first shown, in milliseconds since the epoch. It is told as shown once more unless told. */
  readonly shown?: number | undefined
}
