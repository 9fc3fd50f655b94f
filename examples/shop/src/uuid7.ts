/**
 * A UUID of version 7 (RFC 9562, section 5.7) whose random bits come from `random`: the same time and the same
 * stream give the same id.
 *
 * @param time Milliseconds since the epoch.
 */
export function uuid7(time: number, random: () => number): string {
  const hex = (bits: number, digits: number) => bits.toString(16).padStart(digits, '0')
  const below = (limit: number) => Math.floor(random() * limit)
  const stamp = hex(time, 12)
  return [
    stamp.slice(0, 8),
    stamp.slice(8),
    hex(0x7000 + below(0x1000), 4),
    hex(0x8000 + below(0x4000), 4),
    hex(below(0x1000000), 6) + hex(below(0x1000000), 6),
  ].join('-')
}
