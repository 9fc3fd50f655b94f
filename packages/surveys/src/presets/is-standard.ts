import type { Kind, SurveyDefinition } from '@heed/schema'
import { instrumentHash } from '../instrument-hash.ts'
import { localeFor } from '../locale.ts'
import { localize } from '../localize.ts'
import { ces } from './ces.ts'
import { csat } from './csat.ts'
import { experience } from './experience.ts'
import { kano, type KanoFeature } from './kano.ts'
import { nps } from './nps.ts'
import { pmf } from './pmf.ts'
import { presetWords, type PresetWords } from './preset-words.ts'
import { sus } from './sus.ts'
import { thumbs } from './thumbs.ts'
import { umuxLite } from './umux-lite.ts'

const builds: Record<
  Exclude<Kind, 'custom'>,
  (words: PresetWords, features: readonly KanoFeature[]) => SurveyDefinition
> = {
  nps: (words) => nps(words.nps),
  csat: (words) => csat(words.csat),
  ces: (words) => ces(words.ces),
  sus: (words) => sus(words.sus),
  umux_lite: (words) => umuxLite(words.umuxLite),
  pmf: (words) => pmf(words.pmf),
  kano: (words, features) => kano(features, words.kano),
  thumbs: (words) => thumbs(words.thumbs),
  experience: (words) => experience(words.experience),
}

/**
 * Tells whether answers were given to a preset's own wording: whether `hash`, the `instrument` of a response, is that of the
 * preset in the response's `locale`. A word, point or question more or less makes a variant, whose scores are not to be laid
 * beside those of others. There is no list of hashes that could grow old: the preset is built and hashed on each call.
 *
 * False too where the locale is none of ours. Needs `crypto.subtle`; without it everything is
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
  const language = localeFor(locale)
  // English serves those whose language is missing; what they read is no translation of ours.
  if (language === 'en' && !/^en([-_]|$)/i.test(locale)) return false
  const { instrument } = builds[kind](await presetWords(language), features)
  return (await instrumentHash(localize(instrument, language))) === hash
}
