import type { ItemWords } from './item-words.ts'

/** Each language's words for further items: one file, fetched when the first of them is drawn. */
const locales: Readonly<Record<string, () => Promise<{ readonly items: ItemWords }>>> = {
  ar: () => import('./locales/items/ar.ts'),
  de: () => import('./locales/items/de.ts'),
  en: () => import('./locales/items/en.ts'),
  es: () => import('./locales/items/es.ts'),
  fr: () => import('./locales/items/fr.ts'),
  he: () => import('./locales/items/he.ts'),
  it: () => import('./locales/items/it.ts'),
  ja: () => import('./locales/items/ja.ts'),
  ko: () => import('./locales/items/ko.ts'),
  'pt-BR': () => import('./locales/items/pt-br.ts'),
  'zh-CN': () => import('./locales/items/zh-cn.ts'),
  'zh-TW': () => import('./locales/items/zh-tw.ts'),
}

/**
 * Brings the words of further items. `undefined` if they can't be had: a survey in one language does not name its fields in
 * another, so it had better stay away.
 *
 * @param locale The language of a voice (`voiceOf`), in which the words around the question are.
 * @example
 * (await itemWordsOf('de'))?.skip // 'Überspringen'
 */
export async function itemWordsOf(locale: string): Promise<ItemWords | undefined> {
  return locales[locale]?.().then(
    ({ items }) => items,
    () => undefined,
  )
}
