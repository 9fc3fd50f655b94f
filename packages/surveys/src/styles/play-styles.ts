import { css } from './css.ts'

/** Progress above the question, links and marks in words, what is wrong in a part of an item, and the quiet way on. */
export const playStyles = css`
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block-end: 16px;
    border: 0;
    background: color-mix(in srgb, var(--_line) 45%, transparent);
  }
  ::-webkit-progress-bar {
    background: none;
  }
  ::-webkit-progress-value {
    background: var(--_accent);
  }
  ::-moz-progress-bar {
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    progress {
      appearance: auto;
      block-size: 16px;
    }
  }
  .link {
    padding: 0 24px 24px;
  }
  .link a {
    padding-block: 10px;
  }
  a {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    color: var(--_accent);
    pointer-events: auto;
  }
  a[target]::after {
    content: ' ↗' / '';
  }
  :checked + .number a {
    color: inherit;
  }
  .optional {
    margin: 0;
  }
  .buttons {
    flex-wrap: wrap;
  }
  .skip {
    border-color: transparent;
    margin-inline-start: auto;
  }
  .skip + .primary {
    margin: 0;
  }
  [role='radiogroup'] > .error {
    margin-block: 0 4px;
  }
`
