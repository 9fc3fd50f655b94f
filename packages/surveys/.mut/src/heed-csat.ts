import type { SurveyDefinition } from '@heed/schema'
import { csat as english } from './locales/en.ts'
import { csat } from './presets/csat.ts'
import { SurveyElement } from './survey-element.ts'
import type { InstrumentWords, LocaleWords } from './words.ts'

/**
 * `<heed-csat>`: satisfaction on five labelled points, with the reason. Asks {@link csat} unless given a definition.
 *
 * @example
 * <heed-csat subject="our help pages" touchpoint="help"></heed-csat>
 */
export class HeedCsat extends SurveyElement {
  protected override words(locale?: LocaleWords): InstrumentWords {
    return locale?.csat ?? english
  }

  protected override preset(words: InstrumentWords): SurveyDefinition {
    return csat(words)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heed-csat': HeedCsat
  }
}
