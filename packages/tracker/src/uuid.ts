/**
 * A UUID of version 7 (RFC 9562): its first 48 bits are the time, so that ids rise with it; fifteen decimal digits are random. They tell
 * events apart and keep no secret, so they need neither more nor a secure context.
 *
 * @param time Whole milliseconds since the epoch.
 * @param random 0 up to 1.
 */
export const uuid = (time: number, random: number): string =>
  time.toString(16).padStart(12, '0').replace(/.{8}/, '$&-') +
  random.toFixed(15).replace(/..(...)/, '-7000-8$1-')
