import { en } from './en.ts'
import type { Words } from './words.ts'

/** Every language but English, by its tag, fetched when it is first needed. */
const LAZY: ReadonlyMap<string, () => Promise<Words>> = new Map([
  ['ar', async () => (await import('./ar.ts')).ar],
  ['de', async () => (await import('./de.ts')).de],
])

/**
 * The words of the nearest language that is there: the tag itself, then its language, then English. English too when a
 * file can't be fetched: to be asked in a foreign language is better than not to be asked.
 *
 * @param tag BCP 47 tag, as in a `lang` attribute.
 * @example
 * (await loadWords('de-AT')).rejectAll // 'Alle ablehnen'
 */
export async function loadWords(tag: string): Promise<Words> {
  const [language = ''] = tag.split('-', 1)
  const load = LAZY.get(tag) ?? LAZY.get(language.toLowerCase())
  try {
    return load ? await load() : en
  } catch {
    return en
  }
}
