import { html, nothing, type TemplateResult } from 'lit'
import { fill } from '../fill.ts'
import { kinds, type Kind } from '../kind.ts'
import type { Language } from '../language.ts'
import type { AnyPanel } from './any-score.ts'

/** Smaller chances are written as "less than". */
const LEAST_P = 0.001

/** The table twin of a score's distribution, and how its numbers were made. */
export function scoreMethod(kind: Kind, panel: AnyPanel, language: Language): TemplateResult {
  const { words, count, decimal, plural } = language
  const { score, previous, change } = panel
  const [first] = kinds[kind].answers
  const methodName = (method = '') => words.methods[method] ?? method
  return html`<details>
    <summary>${words.details}<span class="hidden">: ${words.kinds[kind].short}</span></summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.answer}</th>
          <th scope="col">${words.count}</th>
        </tr>
      </thead>
      <tbody>
        ${score.distribution.map(
          (n, i) =>
            html`<tr>
              <th scope="row">${count(first + i)}</th>
              <td>${count(n)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="notes muted">
      ${words.kinds[kind].method}.
      ${score.interval ? fill(words.methodOf, { method: methodName(score.interval.method) }) : nothing}
      ${
        previous.value === null
          ? nothing
          : fill(words.before, {
              value: language.score(kind, previous.value),
              responses: plural(words.responses, previous.n),
            })
      }
      ${
        change.z === null || change.p === null
          ? nothing
          : fill(words.test, {
              method: methodName(change.interval?.method),
              z: decimal(change.z, 2),
              p: change.p < LEAST_P ? `< ${decimal(LEAST_P, 3)}` : `= ${decimal(change.p, 3)}`,
            })
      }
    </p>
  </details>`
}
