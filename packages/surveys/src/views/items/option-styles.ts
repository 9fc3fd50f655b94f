import { css } from '../../styles/css.ts'

/** The look of options: a box each. */
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
`
