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
}

/**
 * The language of ours that serves a BCP 47 tag best: `de-AT` is served by `de`. English where none does.
 *
 * @example
 * localeFor('de-AT') // 'de'
 * localeFor('tlh') // 'en'
 */
export function localeFor(tag: string): string {
  let part = tag.toLowerCase()
  while (part && !Object.hasOwn(locales, part)) part = part.slice(0, Math.max(0, part.lastIndexOf('-')))
  return part || 'en'
}

/** Brings a language of ours; English if it can't be had. */
export async function voiceOf(locale: string): Promise<Voice> {
  const words = await locales[locale]?.().catch(() => undefined)
  return words ? { locale, ui: words.ui, words } : { locale: 'en', ui }
}
