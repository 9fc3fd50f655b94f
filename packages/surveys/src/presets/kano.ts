import type { SurveyDefinition, Text } from '@heed/schema'
import { kano as english } from '../locales/instruments/en.ts'
import type { KanoWords } from './instrument-words.ts'

/** A feature to ask about: the id under which its answers are kept, and what it is called. */
export interface KanoFeature {
  readonly id: string
  readonly text: Text
}

/**
 * Kano's pair of questions for each feature: how one feels with it, and without it, five answers each. One to fifty features;
 * more than eight or so tire whoever answers.
 * Source: Kano, Seraku, Takahashi and Tsuji, Journal of the Japanese Society for Quality Control 14(2), 1984; the English answers:
 * Center for Quality of Management Journal 2(4), 1993.
 *
 * @param features What is asked about, in this order.
 * @param words The wording of one language. English unless told.
 * @example
 * kano([{ id: 'dark', text: 'A dark theme' }]).instrument.items[0].with // 'How do you feel if you have this feature?'
 */
export function kano(features: readonly KanoFeature[], words: KanoWords = english): SurveyDefinition {
  return {
    formatVersion: 1,
    id: 'kano',
    instrument: {
      kind: 'kano',
      items: features.map(({ id, text }) => ({
        id,
        type: 'kano',
        required: true,
        text,
        with: words.with,
        without: words.without,
        labels: [...words.labels],
      })),
    },
  }
}
