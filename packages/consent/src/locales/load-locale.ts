import type { Locale } from './locale.ts'

/** Every language but English, by its tag, fetched when it is first needed. */
const LAZY: ReadonlyMap<string, () => Promise<Locale>> = new Map([
  ['ar', () => import('./ar.ts')],
  ['de', () => import('./de.ts')],
])

/**
 * The nearest language that is there: the tag itself, then its language. Undefined where that is English, and when
 * a file can't be fetched: to be asked in a foreign language is better than not to be asked. English is in the bundle.
 *
 * @param tag BCP 47 tag, as in a `lang` attribute.
 * @example
 * (await loadLocale('de-AT'))?.words.rejectAll // 'Alle ablehnen'
 */
export async function loadLocale(tag: string): Promise<Locale | undefined> {
  const [language = ''] = tag.split('-', 1)
  const load = LAZY.get(tag) ?? LAZY.get(language.toLowerCase())
  return load?.().catch(() => undefined)
}
