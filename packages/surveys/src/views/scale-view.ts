import { html, type TemplateResult } from 'lit/html.js'
import { arrowScore } from '../arrow-score.ts'
import type { SpokenItem } from '../localize.ts'
import type { ItemContext } from './item-context.ts'

/**
 * What keys do in a group of radio buttons whose values are numbers from `min` to `max`: arrows, Home, End and digits choose.
 */
export const scaleKeys =
  (context: Pick<ItemContext, 'ui' | 'pick' | 'answer'>, min: number, max: number) =>
  (event: KeyboardEvent): void => {
    const { key, target, currentTarget } = event
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const at = Number((target as HTMLInputElement).value)
    const score = context.pick(key, min, max) ?? arrowScore(key, at, min, max, context.ui.dir === 'rtl')
    if (score === undefined) return
    event.preventDefault()
    context.answer(score)
    ;(currentTarget as Element).querySelector<HTMLElement>(`[value="${score}"]`)?.focus()
  }

/**
 * A scale: native radio buttons in one row, low to high in reading direction. One tab stop. Arrows, Home,
 * End and digits choose; nothing here goes on or sends.
 *
 * @param mark What is seen on a point; its number unless told.
 */
export function scaleView(
  { min, max, low, high, labels, required }: Extract<SpokenItem, { type: 'scale' }>,
  context: ItemContext,
  mark = (score: number): unknown => score,
): TemplateResult {
  const { question, value, error } = context
  const point = (_: unknown, index: number) => {
    const score = min + index
    const label = labels ? labels[index] : score === min ? low : score === max ? high : ''
    return html`<label class="cell" part="cell"
      ><input
        type="radio"
        name="score"
        part="point"
        value=${score}
        aria-describedby="error"
        .checked=${score === value}
      /><span class="number" part="number">${mark(score)}</span>
      ${label && html`<span class="label" part="label">${label}</span>`}</label
    >`
  }
  return html`<fieldset
    role="radiogroup"
    aria-required=${required !== false}
    aria-invalid=${Boolean(error)}
    @change=${(event: Event) => context.answer(Number((event.target as HTMLInputElement).value))}
  >
    <legend class="question" part="question" tabindex="-1">${question}</legend>
    <div class=${labels ? 'scale each' : 'scale'} part="scale" @keydown=${scaleKeys(context, min, max)}>
      ${Array.from({ length: max - min + 1 }, point)}
    </div>
  </fieldset>`
}
