import { html } from 'lit/html.js'
import { css } from '../../styles/css.ts'
import type { View } from '../view.ts'

/** The styles of a slider. Its thumb is not seen before there is a value. */
export const styles = css`
  .slide input {
    display: block;
    inline-size: 100%;
    margin: 0;
    border-radius: 22px;
    border-style: dashed;
  }
  .slide .set {
    border: 2px solid var(--_accent);
  }
  .slide ::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    inline-size: 32px;
    block-size: 32px;
    border: 16px solid var(--_accent);
    border-radius: 50%;
    margin: 0 4px;
  }
  .slide ::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 32px;
    block-size: 32px;
    border: 16px solid var(--_accent);
    border-radius: 50%;
  }
  .slide :not(.set)::-webkit-slider-thumb {
    opacity: 0;
  }
  .slide :not(.set)::-moz-range-thumb {
    opacity: 0;
  }
  .slide output {
    display: block;
    font-weight: 700;
    text-align: center;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 16px;
  }
`

/** A number between two ends. It has no value until it was moved, tapped, or taken with Space. */
export const view: View<'slider'> = ({ min, max, step = 1, low, high }, context) => {
  const { ui, question, value, error, words, locale } = context
  const take = (event: Event) => context.answer((event.target as HTMLInputElement).valueAsNumber)
  // Browsers disagree on arrows in right-to-left text.
  const onKey = (event: KeyboardEvent) => {
    const { key, target } = event
    const field = target as HTMLInputElement
    if (event.ctrlKey || event.altKey || event.metaKey || !/^( |Arrow(Left|Right))$/.test(key)) return
    event.preventDefault()
    if (key !== ' ') field[(key === 'ArrowLeft') === (ui.dir === 'rtl') ? 'stepUp' : 'stepDown']()
    take(event)
  }
  const moved = value as number | undefined
  const shown = moved === undefined ? words.unmoved : moved.toLocaleString(locale)
  return html`<label class="question" part="question" for="slider" tabindex="-1">${question}</label>
    <div class="slide" part="scale">
      <output part="number" for="slider" aria-hidden="true">${shown}</output>
      <input
        id="slider"
        class=${moved === undefined ? '' : 'set'}
        type="range"
        part="slider"
        min=${min}
        max=${max}
        step=${step}
        aria-describedby="ends error"
        aria-invalid=${Boolean(error)}
        aria-valuetext=${shown}
        .value=${`${moved ?? (min + max) / 2}`}
        @input=${take}
        @click=${take}
        @keydown=${onKey}
      />
      <p class="ends hint" id="ends" part="hint">
        <span>${low ?? min.toLocaleString(locale)}</span> <span>${high ?? max.toLocaleString(locale)}</span>
      </p>
    </div>`
}
