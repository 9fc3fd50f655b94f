/**
 * Tells whether a device belongs to the share that is ever asked. The same seed and survey always tell the
 * same, and surveys fall out independently of each other. FNV-1a, whose bits one more multiplication spreads.
 *
 * @param share 0 to 1. A larger share keeps everyone of a smaller one.
 * @example
 * inSample(0.42, 'after_order', 0.25) // the same on every page, every day
 */
export function inSample(seed: number, survey: string, share: number): boolean {
  let hash = 0x811c9dc5
  for (const letter of seed + survey) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32 < share
}
