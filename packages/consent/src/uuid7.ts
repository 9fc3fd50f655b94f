/**
 * A UUID of version 7 (RFC 9562, section 5.7): 48 bits of time, then 74 random bits.
 *
 * @param time Milliseconds since the epoch, a whole number from 0 to 2^48 − 1.
 * @example
 * uuid7(Date.now()) // '01939a7e-7c00-7c1d-9f3a-…'
 */
export const uuid7 = (time: number): string =>
  `${time.toString(16).padStart(12, '0')}7xxxyxxxxxxxxxxxxxxx`
    .replace(/[xy]/g, (kind) => {
      const [byte = 0] = crypto.getRandomValues(new Uint8Array(1))
      return (kind === 'x' ? byte & 15 : 8 | (byte & 3)).toString(16)
    })
    .replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
