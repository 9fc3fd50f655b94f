import { html, nothing, type TemplateResult } from 'lit'

import { kinds, type Kind } from '../kind.ts'
import type { Language } from '../language.ts'
import { linear } from '../plot/linear.ts'
import type { AnyScore } from './any-score.ts'
import { setStyle } from './set-style.ts'

/** Where a score and its interval lie on the whole of its scale. The words above it say the same. */
export function scoreStrip(kind: Kind, { value, interval }: AnyScore, language: Language): TemplateResult {
  const { axis, unit } = kinds[kind]
  const place = linear(axis, [0, 100])
  const end = (n: number) => language.end(kind, n)
  return html`<div class="strip" aria-hidden="true">
    <div class="track">
      ${
        interval
          ? html`<span
              class="band"
              ${setStyle({
                'inset-inline-start': `${place(interval.low)}%`,
                'inset-inline-end': `${100 - place(interval.high)}%`,
              })}
            ></span>`
          : nothing
      }
      ${
        value === null
          ? nothing
          : html`<span class="mark" ${setStyle({ 'inset-inline-start': `${place(value)}%` })}></span>`
      }
    </div>
    <div class="ends">
      <span>${end(axis[0])}</span>
      ${unit === 'points' ? html`<span>${end(0)}</span>` : nothing}
      <span>${end(axis[1])}</span>
    </div>
  </div>`
}
