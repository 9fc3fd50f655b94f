import { html, type TemplateResult } from 'lit'
import type { Kind } from '../kind.ts'
import type { Language } from '../language.ts'
import type { AnyPanel } from './any-score.ts'

/** The table twin of a trend: each step that the plot draws, and each gap, in the same order. */
export function trendTable(kind: Kind, { trend }: AnyPanel, language: Language): TemplateResult {
  const { words, count, days } = language
  const name = words.kinds[kind].short
  const cell = (value: number | null | undefined) =>
    typeof value === 'number' ? language.score(kind, value) : '–'
  return html`<details>
    <summary>${words.table}<span class="hidden">: ${name}</span></summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${`${words.table}: ${name}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.day}</th>
            <th scope="col">${words.value}</th>
            <th scope="col">${words.low}</th>
            <th scope="col">${words.high}</th>
            <th scope="col">${words.count}</th>
          </tr>
        </thead>
        <tbody>
          ${trend.map(
            ({ from, to, score }) =>
              html`<tr>
                <th scope="row">${days(from, to)}</th>
                <td>${cell(score.value)}</td>
                <td>${cell(score.interval?.low)}</td>
                <td>${cell(score.interval?.high)}</td>
                <td>${count(score.n)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`
}
