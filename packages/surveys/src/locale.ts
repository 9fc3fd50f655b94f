import { ui } from './locales/en.ts'
import type { LocaleWords, UiWords } from './words.ts'

/** A language that has arrived. `words` is missing for English, whose instruments come with their elements. */
export interface Voice {
  readonly locale: string
  readonly ui: UiWords
  readonly words?: LocaleWords
}

/** Languages that arrive when they are asked for. English is always there. */
export const locales: Readonly<Record<string, () => Promise<LocaleWords>>> = {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  he: () => import('./locales/he.ts'),
  it: () => import('./locales/it.ts'),
  ja: () => import('./locales/ja.ts'),
  ko: () => import('./locales/ko.ts'),
  'pt-BR': () => import('./locales/pt-br.ts'),
  // The first of a language serves all of it that no other does.
  'zh-CN': () => import('./locales/zh-cn.ts'),
  'zh-TW': () => import('./locales/zh-tw.ts'),
}

/**
 * The language of ours that serves a BCP 47 tag best, whatever its region and case: `de-AT` is served by `de`. Chinese goes by
 * its script, else by where it is read. `pt_BR`, as servers write it, is understood too. English where none does.
 *
 * @example
 * localeFor('de-AT') // 'de'
 * localeFor('zh-HK') // 'zh-TW'
 * localeFor('tlh') // 'en'
 */
export function localeFor(tag: string): string {
  const [language] = tag.toLowerCase().split(/[-_]/, 1)
  // Hebrew's name in old systems.
  const asked = language === 'iw' ? 'he' : language
  return /^zh(?!.*hans).*[-_](hant|tw|hk|mo)/i.test(tag)
    ? 'zh-TW'
    : (Object.keys(locales).find((locale) => locale.slice(0, 2) === asked) ?? 'en')
}

/** Brings a language of ours; English if it can't be had. */
export async function voiceOf(locale: string): Promise<Voice> {
  const words = await locales[locale]?.().catch(() => undefined)
  return words ? { locale, ui: words.ui, words } : { locale: 'en', ui }
}
