import type { SurveyDefinition } from '@heed/schema'
import { nps as english } from './locales/en.ts'
import { nps } from './presets/nps.ts'
import { SurveyElement } from './survey-element.ts'
import type { InstrumentWords, LocaleWords } from './words.ts'

/**
 * `<heed-nps>`: likelihood to recommend, 0 to 10, with the reason. Asks {@link nps} unless given a definition.
 *
 * @example
 * <heed-nps subject="Fern & Field" touchpoint="order_placed" surface="popover"></heed-nps>
 */
export class HeedNps extends SurveyElement {
  protected override words(locale?: LocaleWords): InstrumentWords {
    return locale?.nps ?? english
  }

  protected override preset(words: InstrumentWords): SurveyDefinition {
    return nps(words)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heed-nps': HeedNps
  }
}
