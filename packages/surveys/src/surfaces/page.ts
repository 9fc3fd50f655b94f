import { html, nothing } from 'lit/html.js'
import { saying } from '../views/survey-card.ts'
import type { Floating } from './floating.ts'
import { landmark } from './landmark.ts'
import { pageStyles as styles } from './page-styles.ts'

export { styles }

/** The page: all that a page has to say, come to by link. It can't be closed, and takes no focus. */
export const take: Floating['take'] = () => ({
  draw(now, form) {
    if (form === undefined) return nothing
    const { ui, locale } = now
    return html`<div
      class="card fills page"
      data-surface="page"
      part="card"
      lang=${locale}
      dir=${ui.dir}
      role=${landmark()}
      aria-labelledby="heading"
    >
      <p class="heading" id="heading" part="heading" role="heading" aria-level="1">${ui.title}</p>
      ${saying(now)} ${form}
    </div>`
  },
})
