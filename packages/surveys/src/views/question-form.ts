import { html, type TemplateResult } from 'lit/html.js'
import type { SurveyPlayer } from '../survey-player.ts'
import { scaleView } from './scale-view.ts'
import { textView } from './text-view.ts'

/** Draws the question a survey is at, with its buttons. Enter goes on from a scale, as in any form. */
export function questionForm(player: SurveyPlayer, onSubmit: (event: Event) => void): TemplateResult {
  const { ui, item, step, error } = player
  return html`<form novalidate @submit=${onSubmit}>
    ${player.bare ? '' : item.type === 'scale' ? scaleView(item, player) : item.type === 'text' ? textView(item, player) : ''}
    <p class="error" id="error" part="error">${error}</p>
    <div class="buttons" part="buttons">
      ${step ? html`<button type="button" part="button" @click=${() => player.back()}>${ui.back}</button>` : ''}
      <button class="primary" part="button primary">
        ${player.phase === 'sending' ? ui.sending : player.last ? ui.send : ui.next}
      </button>
    </div>
    <slot name="note"></slot>
  </form>`
}
