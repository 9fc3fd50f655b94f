import type { ConsentModel, ConsentPolicy } from '@heed/schema'
import { own } from './own.ts'

/**
 * What holds in a region while nothing is chosen: what the policy says of the region, then of its country. Anything else,
 * a region that nobody knows included, gets the strictest rule.
 *
 * @param region ISO 3166 code.
 * @example
 * modelIn({ ...policy, regions: { US: 'opt_out' } }, 'US-CA') // 'opt_out'
 */
export function modelIn(policy: ConsentPolicy, region = ''): ConsentModel {
  const regions = own(policy, 'regions') ?? {}
  const model = own(regions, region) ?? own(regions, region.slice(0, 2))
  return model === 'opt_out' || model === 'notice' ? model : 'opt_in'
}
