import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { SurveyPlayer } from '../survey-player.ts'

/** What happens on the card as a whole. */
export interface CardHandlers {
  readonly onKey: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onClose: () => void
}

/**
 * Draws the card around a survey. A floating one is a dialog that is not modal; its button to close comes
 * first in sight, and last in the tab order.
 */
export function surveyCard(
  { ui, locale, phase, said }: SurveyPlayer,
  floats: boolean,
  form: TemplateResult | '',
  { onKey, onFocus, onClose }: CardHandlers,
): TemplateResult {
  const name = phase === 'thanks' ? phase : 'quiet'
  return html`<div
    class=${floats ? 'card popover' : 'card'}
    part="card"
    lang=${locale}
    dir=${ui.dir}
    role=${floats ? 'dialog' : nothing}
    aria-label=${floats ? ui.title : nothing}
    @keydown=${onKey}
    @focusin=${onFocus}
  >
    <p class=${name} part=${name} role="status" tabindex="-1">${said}</p>
    ${form}
    ${floats ? html`<button class="close" part="close" type="button" aria-label=${ui.close} @click=${onClose}></button>` : ''}
  </div>`
}
