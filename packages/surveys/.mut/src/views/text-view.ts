import { html, type TemplateResult } from 'lit/html.js'
import type { SpokenItem } from '../localize.ts'
import { commentLength } from '../presets/preset.ts'
import type { ItemContext } from './item-context.ts'

/** Characters left from which they are counted in sight and, every twenty, aloud. */
export const countFrom = 100

/** An open question. It never takes more than its bound, and says how much is left when that is near. */
export function textView(
  { maxLength = commentLength, required }: Extract<SpokenItem, { type: 'text' }>,
  context: ItemContext,
): TemplateResult {
  const { ui, question, error } = context
  const value = (context.value ?? '') as string
  const free = maxLength - value.length
  const onInput = (event: Event) => {
    const text = (event.target as HTMLTextAreaElement).value
    const left = maxLength - text.length
    context.answer(text)
    if (left <= countFrom && left % 20 === 0) context.say(ui.left.replace('{n}', `${left}`))
  }
  return html`<label class="question" part="question" for="text" tabindex="-1">${question}</label>
    <p class="hint" id="hint" part="hint">${required ? '' : ui.hint}</p>
    <textarea
      id="text"
      part="text"
      maxlength=${maxLength}
      aria-describedby="hint error"
      aria-invalid=${Boolean(error)}
      aria-required=${Boolean(required)}
      .value=${value}
      @input=${onInput}
    ></textarea>
    <p class="hint" part="hint">${free <= countFrom ? ui.left.replace('{n}', `${free}`) : ''}</p>`
}
