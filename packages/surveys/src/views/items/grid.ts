import { html, type TemplateResult } from 'lit/html.js'
import { css } from '../../styles/css.ts'
import type { PlayContext } from '../view.ts'
import { indexOf, optionKeys, options, optionStyles } from './options.ts'

/** Several questions with the same answers: their ids and words, and what is chosen for each. */
export interface Grid {
  readonly rows: readonly { readonly id: string; readonly text: string }[]
  readonly choices: readonly string[]
  /** Which choice a row has, counted from 0; -1 if none. */
  readonly chosen: (row: string) => number
  readonly choose: (row: string, index: number) => void
  readonly required: boolean | undefined
}

/** Draws a grid: a group of radio buttons for each row, each one tab stop. `1` is the first choice. */
export function grid(
  { rows, choices, chosen, choose, required }: Grid,
  context: PlayContext,
): TemplateResult {
  const { question, error } = context
  const row = ({ id, text }: Grid['rows'][number]) =>
    html`<div
      class="row"
      role="radiogroup"
      aria-labelledby=${`row-${id}`}
      aria-required=${Boolean(required)}
      aria-invalid=${Boolean(error) && chosen(id) < 0}
      @keydown=${optionKeys(context, choices.length, (index) => choose(id, index))}
      @change=${(event: Event) => choose(id, indexOf(event))}
    >
      <p id=${`row-${id}`} part="row">${text}</p>
      <div class="options">${options(id, choices, (index) => index === chosen(id))}</div>
    </div>`
  return html`<fieldset>
    <legend class="question" part="question" tabindex="-1">${question}</legend>
    ${rows.map(row)}
  </fieldset>`
}

/** The look of a grid: the choices of a row side by side, wrapping on a phone. */
export const gridStyles =
  optionStyles +
  css`
    .row {
      margin-block-end: 16px;
    }
    .row p {
      margin-block-end: 4px;
    }
    .row .options {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
    }
    .row .option {
      flex: auto;
    }
    .row .number {
      place-self: center;
      padding: 8px 10px;
      font-size: 0.875em;
      line-height: 1.3;
      text-align: center;
    }
    .row input::before {
      display: none;
    }
    @container (inline-size >= 480px) {
      .row .option {
        flex: 1 0 17%;
        inline-size: 0;
      }
    }
  `
