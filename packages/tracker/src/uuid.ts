/**
 * A UUID of version 7 (RFC 9562): its first 48 bits are the time, so that ids rise with it, and 72 are random. Works without
 * a secure context.
 *
 * @param time Whole milliseconds since the epoch.
 */
export const uuid = (time: number, crypto: Pick<Crypto, 'getRandomValues'>): string =>
  [...crypto.getRandomValues(new Uint8Array(10))]
    .reduce((hex, byte) => hex + (byte + 256).toString(16).slice(1), time.toString(16).padStart(12, '0'))
    // The digits given here are the version, and the variant.
    .replace(/(.{8})(.{4}).(...).(...)/, '$1-$2-7$3-a$4-')
