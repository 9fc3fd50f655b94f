import { html, type TemplateResult } from 'lit/html.js'
import { css } from '../../styles/css.ts'
import type { PlayContext } from '../view.ts'
import type { Words } from '../worded.ts'

/** Several questions with the same answers: their ids and words, and what is chosen for each. */
export interface Grid {
  readonly rows: readonly { readonly id: string; readonly text: Words }[]
  readonly choices: readonly Words[]
  /** Which choice a row has, counted from 0; -1 if none. */
  readonly chosen: (row: string) => number
  readonly choose: (row: string, index: number) => void
  readonly required: boolean | undefined
}

/** Draws a grid: a group of radio buttons for each row, each one tab stop. `1` is the first choice. */
export function grid(
  { rows, choices, chosen, choose, required = false }: Grid,
  context: PlayContext,
): TemplateResult {
  const row = ({ id, text }: Grid['rows'][number]) => {
    const { onKey, onChange } = context.group(choices.length, (index) => choose(id, index))
    const name = `row-${id}`
    return html`<div
      class="row"
      role="radiogroup"
      aria-labelledby=${name}
      aria-required=${required}
      aria-invalid=${Boolean(context.error) && chosen(id) < 0}
      @keydown=${onKey}
      @change=${onChange}
    >
      <p id=${name} part="row">${text}</p>
      ${context.wrong(id)}
      <div>
        ${choices.map(
          (choice, index) =>
            html`<label class="cell" part="option"
              ><input
                type="radio"
                part="point"
                name=${id}
                value=${index + 1}
                aria-describedby="error"
                .checked=${index === chosen(id)}
              /><span class="number" part="number">${choice}</span></label
            >`,
        )}
      </div>
    </div>`
  }
  return html`<fieldset>
    <legend class="question" part="question" tabindex="-1">${context.question}</legend>
    ${rows.map(row)}
  </fieldset>`
}

/** The look of a grid: the choices of a row side by side, wrapping on a phone. */
export const gridStyles = css`
  .row {
    margin-block-end: 16px;
  }
  .row p {
    margin-block: 0 4px;
    overflow-wrap: anywhere;
  }
  .row div {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .row .cell {
    flex: auto;
  }
  .row .cell input {
    margin: 0;
    border-radius: 8px;
  }
  .row .number {
    padding: 8px 10px;
    font-size: 0.875em;
    line-height: 1.3;
    text-align: center;
    overflow-wrap: anywhere;
  }
  @container (inline-size >= 480px) {
    .row .cell {
      flex: 1 0 17%;
      inline-size: 0;
    }
  }
`
