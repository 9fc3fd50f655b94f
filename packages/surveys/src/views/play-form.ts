import { html, type TemplateResult } from 'lit/html.js'
import type { FlowPlayer } from '../flow-player.ts'
import { scaleView } from './scale-view.ts'
import { textView } from './text-view.ts'

/** Progress is shown from so many items on. */
const long = 3

function body(player: FlowPlayer): TemplateResult | '' {
  const { item, view } = player
  if (view) return view.view(item, player)
  return item.type === 'scale' ? scaleView(item, player) : item.type === 'text' ? textView(item, player) : ''
}

/** Draws the step a survey is at: how far one is, the question or the review, and the buttons. */
export function playForm(player: FlowPlayer, onSubmit: (event: Event) => void): TemplateResult {
  const { ui, words, step, total, error, phase, reviewing } = player
  const name = words.progress.replace('{n}', `${step + 1}`).replace('{max}', `${total}`)
  const progress =
    total < long || reviewing
      ? ''
      : html`<progress part="progress" max=${total} value=${step + 1} aria-label=${name}></progress>`
  return html`<form novalidate @submit=${onSubmit}>
    ${progress}${body(player)}
    <p class="error" id="error" part="error">${error}</p>
    <div class="buttons" part="buttons">
      ${step ? html`<button type="button" part="button" @click=${() => player.back()}>${ui.back}</button>` : ''}
      <button class="primary" part="button primary">
        ${phase === 'sending' ? ui.sending : player.last ? ui.send : ui.next}
      </button>
    </div>
    <slot name="note"></slot>
  </form>`
}
