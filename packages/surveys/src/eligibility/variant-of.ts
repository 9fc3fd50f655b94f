import type { SurveyDefinition } from '@heed/schema'

/**
 * Tells which wording of an experiment a device is asked: the id of a variant, or `undefined` for the survey's own.
 * The same seed and survey always tell the same. It is independent of who is in the sample, because its hash is another one:
 * MurmurHash3's finalizer after each letter (https://github.com/aappleby/smhasher).
 *
 * @param seed The seed of the {@link History}.
 * @example
 * variantOf(0.42, survey) // 'friendly', whenever it is asked
 */
export function variantOf(
  seed: number,
  { id, experiment }: Pick<SurveyDefinition, 'id' | 'experiment'>,
): string | undefined {
  let hash = 0x9e3779b9
  for (const letter of `${id}/${seed}`) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hash ^= hash >>> 16
  }
  let left = (hash >>> 0) / 2 ** 32
  return experiment?.find(({ share }) => (left -= share) < 0)?.id
}
