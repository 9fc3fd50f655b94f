import { html, nothing, type TemplateResult } from 'lit'

import { kinds, type Kind } from '../kind.ts'
import { fill } from '../fill.ts'
import type { Language } from '../language.ts'
import type { AnyScore } from './any-score.ts'
import { setStyle } from './set-style.ts'

/** Bars of how often each answer was given, the lowest first in reading direction, over the names of its groups. */
export function distribution(kind: Kind, score: AnyScore, language: Language): TemplateResult {
  const { answers, groups } = kinds[kind]
  const { words, count } = language
  const [first] = answers
  const counts = score.distribution
  const most = Math.max(1, ...counts)
  const shares = said(score, language)
  const groupOf = (answer: number) => groups.findLastIndex((begins) => answer >= begins)
  const lastGroup = groups.length - 1
  const label = words.distributionOf.replace(
    '{counts}',
    counts.map((n, i) => `${count(first + i)}: ${count(n)}`).join(', '),
  )
  return html`<figure class="spread">
    <div class="bars" role="img" aria-label=${label}>
      ${counts.map(
        (n, i) =>
          html`<div class="column" data-group=${lastGroup - groupOf(first + i)}>
            <span class="count">${n > 0 ? count(n) : nothing}</span>
            <span class="bar" ${setStyle({ '--_share': n / most })}></span>
            <span class="answer">${count(first + i)}</span>
          </div>`,
      )}
    </div>
    <ul class="groups">
      ${words.kinds[kind].groups.map(
        (name, i) =>
          html`<li data-group=${lastGroup - i}>
            ${name} ${shares[i] === undefined ? nothing : html`<b>${shares[i]}</b>`}
          </li>`,
      )}
      ${
        'mean' in score && score.mean !== null
          ? html`<li>
              ${fill(words.csatMean, { n: html`<b>${language.decimal(score.mean, 2)}</b>`, most: count(answers[1]) })}
            </li>`
          : nothing
      }
    </ul>
  </figure>`
}

/** What the collector says of each group, the lowest first: responses for NPS, the share of the easy ones for CES. */
function said(score: AnyScore, { count, percent }: Language): readonly (string | undefined)[] {
  if ('promoters' in score) return [score.detractors, score.passives, score.promoters].map(count)
  return 'easy' in score && score.easy !== null ? [undefined, percent(score.easy)] : []
}
