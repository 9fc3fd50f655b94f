import { localeFor, locales } from '../locale.ts'
import * as english from '../locales/en.ts'
import type { LocaleWords } from '../words.ts'
import { instrumentLocales } from './instrument-locales.ts'
import type { InstrumentLocale } from './instrument-words.ts'

/** What one language says in all nine presets. */
export type PresetWords = InstrumentLocale & Pick<LocaleWords, 'nps' | 'csat' | 'ces'>

/**
 * Brings the words of the presets in the language of ours that serves a tag best; in English where none does. Every language but
 * English is a small file that is fetched here. Rejects if it can't be had: a survey in two languages measures nothing.
 *
 * The translations are this project's and not yet reviewed by survey methodologists who grew up with the language: see
 * `docs/guides/survey-words.md`.
 *
 * @param tag A BCP 47 tag, such as `de-AT`.
 * @example
 * const definition = sus((await presetWords('de')).sus)
 * definition.subject // 'dieses System'
 */
export async function presetWords(tag: string): Promise<PresetWords> {
  const locale = localeFor(tag)
  const [scored, further] = await Promise.all([locales[locale]?.() ?? english, instrumentLocales[locale]!()])
  const { nps, csat, ces } = scored
  return { ...further, nps, csat, ces }
}
