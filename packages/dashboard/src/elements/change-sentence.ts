import { enoughResponses, type Change } from '@heed/insights'
import { html } from 'lit'
import { fill } from '../fill.ts'
import type { Kind } from '../kind.ts'
import type { Language } from '../language.ts'
import type { AnyPanel } from './any-score.ts'

/**
 * Says how a score changed against the time before, and when nothing can be said, why: nothing to compare
 * with, too few responses, answers that never vary, or an interval that holds "no change".
 *
 * @param days - Length of either time.
 */
export function changeSentence(kind: Kind, panel: AnyPanel, days: number, language: Language): unknown {
  const { change, previous, score } = panel
  const { words } = language
  const before = language.plural(words.days, days)
  if (score.n === 0) return []
  if (previous.n === 0) return fill(words.nothingBefore, { days: before })
  if (change.difference === null) return []
  const { interval } = change
  const few = Math.min(score.n, previous.n) < enoughResponses
  return fill(interval ? sentence(change, few, language) : words.notComparable, {
    difference: html`<data data-field="difference" value=${change.difference}
      >${language.difference(kind, change.difference, true)}</data
    >`,
    days: before,
    low: interval ? language.difference(kind, interval.low) : '',
    high: interval ? language.difference(kind, interval.high) : '',
  })
}

function sentence({ verdict }: Change, few: boolean, { words }: Language): string {
  if (verdict !== 'cannot_tell') return words.changed
  return few ? words.tooFewToTell : words.unclear
}
