import { css } from './css.ts'

/**
 * The question and its fields. A scale is one row at every width, and its points touch: eleven of 24 px fit a
 * page of 320. Words for every point take two lines of their own while the card is narrow.
 */
export const questionStyles = css`
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .question {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    margin-block-end: 16px;
    padding: 0;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  .question:focus {
    outline: none;
    box-shadow: none;
  }
  .scale {
    display: grid;
    grid: auto auto auto / auto-flow minmax(0, 1fr);
  }
  .cell {
    display: grid;
    grid: subgrid / minmax(0, 1fr);
    grid-row: 1 / 4;
    cursor: pointer;
  }
  input {
    appearance: none;
    position: relative;
    grid-area: 1 / 1;
    margin-inline-start: -1px;
    min-block-size: 44px;
    border-radius: 0;
    cursor: pointer;
  }
  .cell:first-child input {
    margin: 0;
    border-start-start-radius: 8px;
    border-end-start-radius: 8px;
  }
  .cell:last-child input {
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
  }
  .cell:hover input {
    background: var(--_raised);
  }
  :checked {
    z-index: 1;
  }
  .number {
    z-index: 3;
    grid-area: 1 / 1;
    place-self: center;
    pointer-events: none;
    font-variant-numeric: tabular-nums;
  }
  .scale .number {
    font-size: min(1em, 6cqi);
  }
  .label,
  .hint {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.3;
  }
  .label {
    text-wrap: balance;
    z-index: 1;
    grid-row: 2;
    inline-size: 44cqi;
    padding-block-start: 6px;
    overflow-wrap: anywhere;
  }
  .each .label {
    inline-size: 32cqi;
    justify-self: center;
    text-align: center;
    hyphens: auto;
  }
  .cell:first-child .label {
    justify-self: start;
    text-align: start;
  }
  .cell:last-child .label {
    justify-self: end;
    text-align: end;
  }
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 96px;
    padding: 8px 12px;
    resize: vertical;
  }
  .hint {
    margin-block: 8px;
  }
  .question + .hint {
    margin-block-start: -12px;
  }
  .error {
    margin-block-start: 8px;
    color: var(--heed-bad, light-dark(#b3261e, #ff9a90));
    font-weight: 600;
  }
  @container (inline-size < 480px) {
    .scale {
      margin-inline: -12px;
    }
    .each :nth-child(2n) > .label {
      grid-row: 3;
    }
  }
  @container (inline-size >= 480px) {
    .each .cell .label {
      inline-size: auto;
      padding-inline: 4px;
      justify-self: center;
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    input:checked {
      border-width: 3px;
      outline: 2px solid;
      outline-offset: -7px;
    }
    input:checked:focus-visible {
      outline-offset: 2px;
    }
  }
`
