import type { ConsentPolicy, ConsentRecord } from '@heed/schema'

/** Milliseconds of a day. */
const DAY = 86_400_000

const TEXT = String.raw`"([^"\\]|\\.)*"`
const FLAGS = String.raw`{("[\w-]+":(true|false),?)*}`

/**
 * A record exactly as `createConsent` writes it: `ConsentRecordSchema`, field by field and in this order. One pattern is
 * stricter than a check of types, and smaller: a text that somebody else wrote, cut or edited doesn't pass.
 */
const WRITTEN = new RegExp(
  `^{"id":"[\\da-f-]{36}","time":\\d+,"expires":\\d+,"policy":${TEXT}(,"textHash":"[\\da-f]{64}")?,"locale":"[\\w-]+","variant":${TEXT},"choices":${FLAGS},"covers":{("[\\w-]+":\\[(${TEXT},?)+],?)*}(,"withheld":\\[("(page|referrer|device|traits)",?)+])?,"method":"(accept_all|reject_all|custom|gpc|withdraw|acknowledge)","signals":{"gpc":(true|false)}}$`,
)

/** The record in a stored text, frozen through and through. Undefined when it isn't one. */
export function readRecord(raw: string): ConsentRecord | undefined {
  try {
    return WRITTEN.test(raw) ? JSON.parse(raw, (_key, part: unknown) => Object.freeze(part)) : undefined
  } catch {
    return undefined
  }
}

/** Days that a decision lasts, refusals as long as grants, unless the policy says otherwise. CNIL 2020-092: six months. */
export const DEFAULT_DAYS = 180

/** How many days a decision lasts under a policy. */
export const daysOf = (policy: ConsentPolicy): number => policy.days ?? DEFAULT_DAYS

/** When a decision made at `time` runs out, in milliseconds since the epoch. */
export const endOf = (time: number, days: number): number => time + days * DAY

/**
 * Whether a decision still counts: until its own end and never longer than the policy's days. A decision from the
 * future is a forgery or a wrong clock; a day is left for clocks that were set back.
 *
 * @param days How long the policy lets a decision last.
 * @param now Milliseconds since the epoch.
 */
export const isCurrent = (record: ConsentRecord, days: number, now: number): boolean =>
  record.time <= endOf(now, 1) && now < Math.min(record.expires, endOf(record.time, days))
