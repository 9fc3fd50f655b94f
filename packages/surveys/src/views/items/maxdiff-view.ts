import { html } from 'lit/html.js'
import { css } from '../../styles/css.ts'
import type { View } from '../view.ts'

/** The styles of a best and a worst: three columns, what is rated in the middle. */
export const styles = css`
  .diff {
    display: grid;
    grid: repeat(7, auto) / auto 1fr auto;
    column-gap: 8px;
  }
  .diff > * {
    display: grid;
    grid: subgrid / 1fr;
    grid-row: 1 / 8;
    align-items: center;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .diff input {
    grid-area: auto;
    justify-self: center;
    inline-size: 44px;
    margin: 2px;
    border-radius: 50%;
  }
  .diff .label {
    grid-row: auto;
    inline-size: 24cqi;
    align-self: end;
    padding: 0 0 4px;
  }
  .diff [aria-hidden] span {
    padding-block: 4px;
  }
`

/** The best and the worst of a few things: two groups of radio buttons. What is best can't be worst too. */
export const view: View<'maxdiff'> = ({ choices, best, worst, required }, context) => {
  const { question, error } = context
  const given = () => (context.value ?? {}) as Readonly<Record<string, string>>
  const column = (part: 'best' | 'worst', name: string) => {
    const { onKey, onChange } = context.group(choices.length, (index) => {
      const { id } = choices[index]!
      context.answer({
        ...Object.fromEntries(Object.entries(given()).filter(([, other]) => other !== id)),
        [part]: id,
      })
    })
    return html`<div
      role="radiogroup"
      aria-label=${name}
      aria-required=${Boolean(required)}
      aria-invalid=${Boolean(error) && !given()[part]}
      @keydown=${onKey}
      @change=${onChange}
    >
      <span class="label" part="label">${name}</span>
      ${choices.map(
        ({ id, text }, index) =>
          html`<input
            type="radio"
            part="point"
            name=${part}
            value=${index + 1}
            aria-label=${text}
            aria-describedby="error"
            .checked=${given()[part] === id}
          />`,
      )}
    </div>`
  }
  return html`<fieldset>
    <legend class="question" part="question" tabindex="-1">${question}</legend>
    <div class="diff" part="scale">
      ${column('best', best)}
      <div aria-hidden="true">
        <span></span>
        ${choices.map(({ text }) => html`<span>${text}</span>`)}
      </div>
      ${column('worst', worst)}
    </div>
  </fieldset>`
}
