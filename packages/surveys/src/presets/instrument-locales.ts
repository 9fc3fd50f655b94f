import * as english from '../locales/instruments/en.ts'
import type { InstrumentLocale } from './instrument-words.ts'

/** Languages that have the words of the instruments beyond NPS, CSAT and CES. All but English arrive when they are asked for. */
export const instrumentLocales: Readonly<Record<string, () => Promise<InstrumentLocale>>> = {
  en: async () => english,
}
