import { html, type TemplateResult } from 'lit/html.js'
import { css } from '../../styles/css.ts'
import type { PlayContext } from '../view.ts'
import { scaleKeys } from '../scale-view.ts'

/**
 * Native radio buttons or checkboxes, each the whole of its line. Their values count from 1, as the digits do.
 *
 * @param group A name that no other group of the question has.
 * @param chosen Whether an option is chosen, counted from 0.
 */
export function options(
  group: string,
  contents: readonly (string | TemplateResult)[],
  chosen: (index: number) => boolean,
  multiple = false,
): readonly TemplateResult[] {
  return contents.map(
    (content, index) =>
      html`<label class="option" part="option"
        ><input
          type=${multiple ? 'checkbox' : 'radio'}
          part="point"
          name=${group}
          value=${index + 1}
          aria-describedby="error"
          .checked=${chosen(index)}
        /><span class="number" part="number">${content}</span></label
      >`,
  )
}

/** Which option an event is about, counted from 0. */
export const indexOf = ({ target }: Event): number => Number((target as HTMLInputElement).value) - 1

/** What keys do in a group of radio buttons whose values count from 1: arrows, Home, End and digits choose. */
export const optionKeys = (
  context: PlayContext,
  count: number,
  choose: (index: number) => void,
): ((event: KeyboardEvent) => void) =>
  scaleKeys(
    {
      ui: context.ui,
      pick: (...keys) => context.pick(...keys),
      answer: (score) => choose(Number(score) - 1),
    },
    1,
    count,
  )

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
