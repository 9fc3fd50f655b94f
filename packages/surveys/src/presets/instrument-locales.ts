import * as english from '../locales/instruments/en.ts'
import type { InstrumentLocale } from './instrument-words.ts'

/** Each language's words of the instruments beyond NPS, CSAT and CES. All but English arrive when they are asked for. */
export const instrumentLocales: Readonly<Record<string, () => Promise<InstrumentLocale>>> = {
  ar: () => import('../locales/instruments/ar.ts'),
  de: () => import('../locales/instruments/de.ts'),
  en: async () => english,
  es: () => import('../locales/instruments/es.ts'),
  fr: () => import('../locales/instruments/fr.ts'),
  he: () => import('../locales/instruments/he.ts'),
  it: () => import('../locales/instruments/it.ts'),
  ja: () => import('../locales/instruments/ja.ts'),
  ko: () => import('../locales/instruments/ko.ts'),
  'pt-BR': () => import('../locales/instruments/pt-br.ts'),
  'zh-CN': () => import('../locales/instruments/zh-cn.ts'),
  'zh-TW': () => import('../locales/instruments/zh-tw.ts'),
}
