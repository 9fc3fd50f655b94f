/**
 * A UUID of version 7 (RFC 9562, section 5.7): 48 bits of time, then 72 random bits.
 *
 * @param time Milliseconds since the epoch, a whole number from 0 to 2^48 − 1.
 * @example
 * uuid7(Date.now()) // '01939a7e-7c00-7c1d-8f3a-…'
 */
export function uuid7(time: number): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(9))].map((byte) => (byte | 256).toString(16).slice(1))
  return (time.toString(16).padStart(12, '0') + hex.join('')).replace(
    /(.{8})(.{4})(...)(...)/,
    '$1-$2-7$3-8$4-',
  )
}
