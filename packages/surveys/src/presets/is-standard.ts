import type { Kind, SurveyDefinition } from '@heed/schema'
import { instrumentHash } from '../instrument-hash.ts'
import { localeFor, locales } from '../locale.ts'
import * as english from '../locales/en.ts'
import { localize } from '../localize.ts'
import { ces } from './ces.ts'
import { csat } from './csat.ts'
import { experience } from './experience.ts'
import { instrumentLocales } from './instrument-locales.ts'
import { kano, type KanoFeature } from './kano.ts'
import { nps } from './nps.ts'
import { pmf } from './pmf.ts'
import { sus } from './sus.ts'
import { thumbs } from './thumbs.ts'
import { umuxLite } from './umux-lite.ts'

const scored = { nps, csat, ces }

/** The preset of a kind in the words of one of our languages; nothing where that language has none. */
async function preset(
  kind: Exclude<Kind, 'custom'>,
  locale: string,
  features: readonly KanoFeature[],
): Promise<SurveyDefinition | undefined> {
  const language = localeFor(locale)
  // English serves those whose language is missing; what they read is no translation of ours.
  if (language === 'en' && !/^en([-_]|$)/i.test(locale)) return undefined
  if (kind === 'nps' || kind === 'csat' || kind === 'ces') {
    const words = (await locales[language]?.()) ?? english
    return scored[kind](words[kind])
  }
  const words = await instrumentLocales[language]?.()
  if (!words) return undefined
  switch (kind) {
    case 'sus':
      return sus(words.sus)
    case 'umux_lite':
      return umuxLite(words.umuxLite)
    case 'pmf':
      return pmf(words.pmf)
    case 'kano':
      return kano(features, words.kano)
    case 'thumbs':
      return thumbs(words.thumbs)
    case 'experience':
      return experience(words.experience)
  }
}

/**
 * Tells whether answers were given to a preset's own wording: whether `hash`, the `instrument` of a response, is that of the
 * preset in the response's `locale`. A word, point or question more or less makes a variant, whose scores are not to be laid
 * beside those of others. There is no list of hashes that could grow old: the preset is built and hashed on each call.
 *
 * False too where the locale is none of ours, or has no words for this kind yet. Needs `crypto.subtle`; without it everything is
 * false. Rejects only if the words of the language can't be loaded.
 *
 * @param features For `kano`: what was asked about. It is part of what is hashed.
 * @example
 * const hash = '03b11b5c…' // `instrument` of a response
 * await isStandard(hash, 'sus', 'en') // true: its SUS is the SUS
 * await isStandard(hash, 'sus', 'fr') // false
 */
export async function isStandard(
  hash: string,
  kind: Exclude<Kind, 'custom'>,
  locale: string,
  features: readonly KanoFeature[] = [],
): Promise<boolean> {
  const own = await preset(kind, locale, features)
  return own !== undefined && (await instrumentHash(localize(own.instrument, localeFor(locale)))) === hash
}
