import { html, type TemplateResult } from 'lit'
import type { Report } from '@heed/insights'
import { fill } from '../fill.ts'
import type { Language } from '../language.ts'
import type { Plural } from '../locales/words.ts'

/** One line on the state of the data. What should be zero and is not stands out. */
export function healthLine(
  { events, rejected, pending, newest }: Report['health'],
  language: Language,
): TemplateResult {
  const { words, plural, count, moment } = language
  const item = (field: string, forms: Plural, n: number, alarming: boolean) =>
    html`<li class=${alarming && n > 0 ? 'alarm' : ''}>
      ${fill<string | TemplateResult>(plural(forms, n, '{n}'), {
        n: html`<data data-field=${field} value=${n}>${count(n)}</data>`,
      })}
    </li>`
  return html`<ul class="health" data-health aria-label=${words.health}>
    ${item('events', words.events, events, false)} ${item('rejected', words.rejected, rejected, true)}
    ${item('pending', words.pending, pending, false)}
    <li>
      ${
        newest === null
          ? words.nothingYet
          : fill<string | TemplateResult>(words.newest, {
              time: html`<time data-field="newest" datetime=${new Date(newest).toISOString()}
                >${moment(newest)}</time
              >`,
            })
      }
    </li>
    <li>${words.utc}</li>
  </ul>`
}
