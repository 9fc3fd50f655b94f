import { html, nothing, type TemplateResult } from 'lit'
import type { Report } from '@heed/insights'
import type { Day } from '../day.ts'
import { fill } from '../fill.ts'
import type { Language } from '../language.ts'
import { lastDays, type View } from '../view.ts'
import { viewLink } from './view-link.ts'

/**
 * What to do next when nobody has answered: another view when the site has data, the first steps when nothing
 * has ever come.
 */
export function emptyNotice(report: Report, view: View, today: Day, language: Language): TemplateResult {
  const { words, plural } = language
  const { newest, rejected } = report.health
  if (newest !== null) {
    return html`<section class="card notice" aria-labelledby="empty">
      <h2 id="empty">${words.emptyTitle}</h2>
      <p>${words.emptyElsewhere}</p>
      <p class="ways">
        ${viewLink({ ...view, period: lastDays(90, today) }, words.seeLonger)}
        ${view.touchpoint ? viewLink({ ...view, touchpoint: null }, words.seeAll) : nothing}
      </p>
    </section>`
  }
  const [put = '', ...rest] = words.firstSteps
  return html`<section class="card notice" aria-labelledby="empty">
    <h2 id="empty">${words.firstTitle}</h2>
    <ol>
      <li>
        ${fill(put, { site: report.site.name })}
        <pre
          dir="ltr"
          tabindex="0"
        ><code>&lt;heed-nps touchpoint="order_placed"&gt;&lt;/heed-nps&gt;</code></pre>
      </li>
      ${rest.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${rejected > 0 ? html`<p class="alarm">${plural(words.firstRejected, rejected)}</p>` : nothing}
  </section>`
}
