import type { Audience } from '@heed/schema'
import { fitsAddress } from './fits-address.ts'
import { matches } from './matches.ts'
import type { Reason } from './reason.ts'
import type { Visitor } from './visitor.ts'

/**
 * Tells by which rule a visitor does not belong to an audience; `undefined` if all rules hold. What is not known of the
 * visitor fits no rule.
 *
 * @example
 * outside({ devices: ['phone'] }, { device: 'desktop' }) // 'wrong_device'
 */
export function outside(
  { urls, notUrls, devices, languages, stages, traits }: Audience,
  { url, device, language, traits: known }: Visitor,
): Reason | undefined {
  const at = (pattern: string) => url === undefined || fitsAddress(url, pattern)
  const speaks = language?.toLowerCase()
  if (urls && !(url !== undefined && urls.some(at))) return 'wrong_url'
  if (notUrls?.some(at)) return 'excluded_url'
  if (devices && !devices.includes(device!)) return 'wrong_device'
  if (languages && !languages.some((one) => `${speaks}-`.startsWith(`${one.toLowerCase()}-`)))
    return 'wrong_language'
  if (stages && !stages.includes(known?.['stage'] as string)) return 'wrong_stage'
  if (traits && !traits.every((one) => matches(one, known))) return 'wrong_traits'
  return undefined
}
