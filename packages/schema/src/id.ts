import * as v from 'valibot'

/**
 * A UUID of version 7 (RFC 9562): given once by whoever creates the thing, never changed. It is the
 * idempotency key all the way to the store, and rises with time, which makes unique indexes cheap.
 */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(
    /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    'must be a UUID of version 7 in lower case',
  ),
)

/** A name that people choose for a survey, an item, a purpose or a touchpoint: `order_placed`, `returns`. */
export const SlugSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'must be 1 to 64 characters of a-z, 0-9, _ and -'),
)

/** A point in time in milliseconds since the epoch. */
export const TimeSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000))

/** A SHA-256 in lower-case hexadecimal. */
export const HashSchema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hexadecimal'),
)

/** A BCP 47 language tag: `en`, `pt-BR`, `zh-Hant-TW`. */
export const LocaleSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/, 'must be a BCP 47 language tag'),
)

/** A version that a site gives to its policy or to a purpose: `2026-11-01`. Compared as it is written, never by order. */
export const VersionSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
