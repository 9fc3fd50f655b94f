import type { SurveyDefinition } from '@heed/schema'
import { ces as english } from './locales/en.ts'
import { ces } from './presets/ces.ts'
import { SurveyElement } from './survey-element.ts'
import type { InstrumentWords, LocaleWords } from './words.ts'

/**
 * `<heed-ces>`: how easy it was, 1 to 7, with the reason. Asks {@link ces} unless given a definition.
 *
 * @example
 * <heed-ces subject="Fern & Field" touchpoint="returns"></heed-ces>
 */
export class HeedCes extends SurveyElement {
  protected override words(locale?: LocaleWords): InstrumentWords {
    return locale?.ces ?? english
  }

  protected override preset(words: InstrumentWords): SurveyDefinition {
    return ces(words)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heed-ces': HeedCes
  }
}
