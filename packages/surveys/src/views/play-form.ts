import { html, type TemplateResult } from 'lit/html.js'
import type { FlowPlayer } from '../flow-player.ts'
import { isOptional } from '../wrong-with.ts'
import { contextOf } from './context-of.ts'
import { scaleView } from './scale-view.ts'
import { textView } from './text-view.ts'
import type * as Review from './review-view.ts'
import type { ItemView, PlayContext } from './view.ts'
import { worded } from './worded.ts'

/** Progress is shown from so many items on. */
const long = 3

function body(player: FlowPlayer, context: PlayContext): TemplateResult | '' {
  const { view, wording } = player
  const item = worded(player.item, wording.plain)
  if (view) return (view as ItemView).view(item, context, worded(player.item, wording.drawn))
  return item.type === 'scale'
    ? scaleView(item, context)
    : item.type === 'text'
      ? textView(item, context)
      : ''
}

/** How far one is on the way that the answers so far lead along. */
function progress({ way, item, reviewing, words }: FlowPlayer): TemplateResult | '' {
  if (reviewing || way.length < long) return ''
  const at = way.indexOf(item.id) + 1
  const name = words.progress.replace('{n}', `${at}`).replace('{max}', `${way.length}`)
  return html`<progress part="progress" max=${way.length} value=${at} aria-label=${name}></progress>`
}

/** Draws the step a survey is at: how far one is, the question or the review, and the buttons. */
export function playForm(player: FlowPlayer, onSubmit: (event: Event) => void): TemplateResult {
  const { ui, words, step, error, phase, reviewing, loading } = player
  const context = reviewing ? undefined : contextOf(player)
  const optional = context && isOptional(player.item)
  return html`<form novalidate @submit=${onSubmit}>
    ${progress(player)}${optional ? html`<p class="hint optional" part="hint">${words.optional}</p>` : ''}${player.bare ? '' : context ? body(player, context) : (player.view as typeof Review).view(undefined, player)}
    ${context?.placed ? '' : html`<p class="error" id="error" part="error">${error}</p>`}
    <div class="buttons" part="buttons">
      ${step ? html`<button type="button" part="button" @click=${() => player.back()}>${ui.back}</button>` : ''}
      ${optional ? html`<button class="skip" type="button" part="button" @click=${() => player.skip()}>${words.skip}</button>` : ''}
      <button class="primary" part="button primary">
        ${phase === 'sending' ? ui.sending : loading ? words.loading : player.last ? ui.send : ui.next}
      </button>
    </div>
    <slot name="note"></slot>
  </form>`
}
