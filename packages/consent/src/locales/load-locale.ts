import type { Locale } from './locale.ts'

/** Every language but English: the tags it serves, and its words, fetched when they are first needed. The first that fits counts. */
const LAZY: readonly (readonly [tags: RegExp, fetch: () => Promise<Locale>])[] = [
  [/^ar\b/i, () => import('./ar.ts')],
  [/^de\b/i, () => import('./de.ts')],
  [/^es\b/i, () => import('./es.ts')],
  [/^fr\b/i, () => import('./fr.ts')],
  // The second is its name in old systems.
  [/^(he|iw)\b/i, () => import('./he.ts')],
  [/^it\b/i, () => import('./it.ts')],
  [/^ja\b/i, () => import('./ja.ts')],
  [/^ko\b/i, () => import('./ko.ts')],
  [/^pt\b/i, () => import('./pt-br.ts')],
  // By the script, else by where it is read.
  [/^zh\b(?!.*hans).*-(hant|tw|hk|mo)/i, () => import('./zh-tw.ts')],
  [/^zh\b/i, () => import('./zh-cn.ts')],
]

/**
 * The nearest language that is there, whatever the region and the case of the tag. Undefined where that is English, and when
 * a file can't be fetched: to be asked in a foreign language is better than not to be asked. English is in the bundle.
 *
 * @param tag BCP 47 tag, as in a `lang` attribute; `pt_BR`, as servers write it, is understood too.
 * @example
 * (await loadLocale('de-AT'))?.words.rejectAll // 'Alle ablehnen'
 * (await loadLocale('zh-HK'))?.words.locale // 'zh-TW'
 */
export async function loadLocale(tag: string): Promise<Locale | undefined> {
  const asked = tag.replace('_', '-')
  return LAZY.find(([tags]) => tags.test(asked))?.[1]().catch(() => undefined)
}
