import { hex } from './hex.ts'

/**
 * A UUID of version 7 (RFC 9562, section 5.7): 48 bits of time, then chance. Rises with time.
 *
 * @param time Milliseconds since the epoch.
 * @param random Ten random bytes; the system's unless told.
 */
export function uuid(time: number, random: Uint8Array = crypto.getRandomValues(new Uint8Array(10))): string {
  const chance = hex(random)
  return (time.toString(16).padStart(12, '0') + chance).replace(
    /(.{8})(.{4}).(.{3}).(.{3})(.{12})/,
    `$1-$2-7$3-${'89ab'[random[9]! & 3]}$4-$5`,
  )
}
