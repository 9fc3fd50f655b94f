import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { SurveyPlayer } from '../survey-player.ts'
import { saying } from '../views/survey-card.ts'

/** Calls `close` at Escape, of which the page's own dialogs then hear nothing. */
export const onEscape =
  (close: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.stopPropagation()
    event.preventDefault()
    close()
  }

/** The button to close: first in sight, last in the tab order. */
export const closeButton = ({ ui }: SurveyPlayer, close: () => void): TemplateResult =>
  html`<button class="close" part="close" type="button" aria-label=${ui.close} @click=${close}></button>`

/** Draws the card of a survey that floats: a dialog that is not modal. Escape closes it while the focus is inside. */
export function dialogCard(
  player: SurveyPlayer,
  form: TemplateResult | '' | undefined,
  surface: string,
  close: () => void,
): TemplateResult | typeof nothing {
  if (form === undefined) return nothing
  const { ui, locale } = player
  return html`<div
    class="card floats ${surface}"
    data-surface=${surface}
    part="card"
    lang=${locale}
    dir=${ui.dir}
    role="dialog"
    aria-label=${ui.title}
    @keydown=${onEscape(close)}
  >
    ${saying(player)} ${form} ${closeButton(player, close)}
  </div>`
}
