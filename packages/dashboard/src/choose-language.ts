import { createLanguage, type Language } from './language.ts'
import { en } from './locales/en.ts'
import type { Words } from './locales/words.ts'

/** Languages of the page beside English, each loaded when somebody reads it. A new one is one file and one line. */
const others: Readonly<Record<string, () => Promise<Words>>> = {
  ar: async () => (await import('./locales/ar.ts')).ar,
  de: async () => (await import('./locales/de.ts')).de,
}

/**
 * Finds the first wanted language that the page has words for, and loads it. English when there is none, or
 * when the words cannot be loaded.
 *
 * @param wanted - BCP 47 tags, the best first, as in `navigator.languages`. A tag that is none is passed over.
 */
export async function chooseLanguage(wanted: readonly string[]): Promise<Language> {
  for (const tag of wanted) {
    const [base = ''] = tag.toLowerCase().split('-')
    try {
      if (base === 'en') return createLanguage(tag, en)
      const load = Object.hasOwn(others, base) ? others[base] : undefined
      if (load) return createLanguage(tag, await load())
    } catch {
      // Not a tag, or not to be had: the next one may be.
    }
  }
  return createLanguage('en', en)
}
