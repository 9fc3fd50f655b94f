import { html, type TemplateResult } from 'lit/html.js'
import { css } from '../../styles/css.ts'
import type { Words } from '../worded.ts'

/**
 * Native radio buttons or checkboxes, each the whole of its line. Their values count from 1, as the digits do.
 *
 * @param chosen Whether an option is chosen, counted from 0.
 */
export const options = (
  contents: readonly Words[],
  chosen: (index: number) => boolean,
  multiple: boolean,
): TemplateResult =>
  html`<div class="options">
    ${contents.map(
      (content, index) =>
        html`<label class="option" part="option"
          ><input
            type=${multiple ? 'checkbox' : 'radio'}
            part="point"
            name="choice"
            value=${index + 1}
            aria-describedby="error"
            .checked=${chosen(index)}
          /><span class="number" part="number">${content}</span></label
        >`,
    )}
  </div>`

/** The look of options: a box with a mark, filled when chosen. */
export const optionStyles = css`
  .options {
    display: grid;
    gap: 8px;
  }
  .option {
    display: grid;
    cursor: pointer;
  }
  .option input {
    margin: 0;
    border-radius: 8px;
  }
  .option:hover input:not(:checked) {
    background: var(--_raised);
  }
  .option .number {
    place-self: center start;
    padding: 10px 14px;
    padding-inline-start: 42px;
    overflow-wrap: anywhere;
  }
  .option input::before {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-start: 14px;
    box-sizing: border-box;
    inline-size: 16px;
    block-size: 16px;
    border: 2px solid var(--_line);
    border-radius: 50%;
  }
  .option [type='checkbox']::before {
    border-radius: 4px;
  }
  .option input:checked::before {
    border: 5px solid var(--heed-on-accent, light-dark(#fff, #0c1330));
  }
`
