import { css } from '../../styles/css.ts'

/** A mark in front of an option's words: round or square, filled when chosen. */
export const optionMarks = css`
  .option:not(:has(img)) input::before {
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
