import type { SurveyDefinition } from '@heed/schema'
import { localeFor } from '../locale.ts'
import { presetWords, type PresetWords } from './preset-words.ts'

/** Lays what is the same in all but its texts into one: a text that differs becomes one string a language. */
function together(alike: readonly unknown[], locales: readonly string[]): unknown {
  const [first] = alike
  if (Array.isArray(first))
    return first.map((_, index) =>
      together(
        alike.map((one) => (one as readonly unknown[])[index]),
        locales,
      ),
    )
  if (typeof first === 'object' && first)
    return Object.fromEntries(
      Object.keys(first).map((key) => [
        key,
        together(
          alike.map((one) => (one as Record<string, unknown>)[key]),
          locales,
        ),
      ]),
    )
  if (alike.every((one) => one === first)) return first
  return Object.fromEntries(locales.map((locale, index) => [locale, alike[index]]))
}

/**
 * A preset in several languages at once: each visitor is asked in their own, and each language has the hash that the preset has in
 * it alone. A visitor whose language is not among them reads English if it is, else the first.
 *
 * @param build Makes the definition from the words of one language. The words may differ, nothing else: no id, number or length of a list.
 * @param tags BCP 47 tags, at least one. Each is served by the nearest language of ours.
 * @example
 * const survey = await inLanguages((words) => sus(words.sus), ['en', 'de', 'ar'])
 * survey.subject // { en: 'this system', de: 'dieses System', ar: 'هذا النظام' }
 */
export async function inLanguages(
  build: (words: PresetWords) => SurveyDefinition,
  tags: readonly [string, ...string[]],
): Promise<SurveyDefinition> {
  const locales = [...new Set(tags.map(localeFor))]
  const words = await Promise.all(locales.map(presetWords))
  return together(words.map(build), locales) as SurveyDefinition
}
