import type { SurveyDefinition } from '@heed/schema'
import type { PresetWords } from '@heed/surveys/presets'

/** One survey of this page, as it is announced and asked. */
export interface Specimen {
  /** Also the id under which its answers are kept. */
  readonly id: string
  readonly heading: string
  /** When to take it, in a sentence. */
  readonly note: string
  /** The lightest element that plays it. */
  readonly element: 'heed-nps' | 'heed-csat' | 'heed-ces' | 'heed-survey'
  /** What it asks, in the words of one language. */
  readonly build: (words: PresetWords) => SurveyDefinition
}
