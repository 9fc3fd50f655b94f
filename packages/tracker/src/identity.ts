import { uuid } from './uuid.ts'

/** A session ends after half an hour of silence, and lasts a day at most (what PostHog and Mixpanel do). Milliseconds. */
export const sessionLimits = { idle: 30 * 60_000, life: 24 * 60 * 60_000 } as const

/** The key of the visitor on the disk. It lies among the records, after them all. */
export const VISITOR = 'visitor'

/** What the device keeps of its visitor, in one piece, shared by tabs. */
export interface Identity {
  /** 32 random bytes, base64url: it proves the visitor, and never travels with events. */
  readonly secret?: string
  /** Anything from 0 up to 1, for ever: whether this visitor is in a sample. */
  readonly luck: number
  /** What events carry. */
  readonly who: {
    /** The first 128 bits of the SHA-256 of the secret's UTF-8 bytes, base64url: 22 characters. Missing without a secure context. */
    readonly visitor?: string
    /** A UUID of version 7. */
    readonly session?: string
  }
  /** When the session began, and when it was last used. */
  readonly started: number
  readonly seen: number
}

/** The identity with a session that is open at `now`. A clock set back by more than the idle time opens a new one. */
export const renew = (identity: Identity, now: number, random: number): Identity => ({
  ...identity,
  ...(!(
    Math.abs(now - identity.seen) < sessionLimits.idle && now - identity.started < sessionLimits.life
  ) && {
    who: { ...identity.who, session: uuid(now, random) },
    started: now,
  }),
  seen: now,
})
