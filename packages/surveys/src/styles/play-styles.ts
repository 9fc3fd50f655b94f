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
      border: 1px solid;
      block-size: 8px;
    }
    ::-webkit-progress-value {
      forced-color-adjust: none;
      background: CanvasText;
    }
    ::-moz-progress-bar {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  .link {
    padding: 0 24px 24px;
  }
  .link a {
    display: inline-block;
    padding-block: 10px;
  }
  a {
    padding-block: 4px;
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
    margin: 0 0 2px;
  }
  .buttons {
    flex-wrap: wrap;
    justify-content: start;
    column-gap: 16px;
  }
  .skip {
    border: 0;
    padding-inline: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  [role='radiogroup'] > .error {
    margin-block: 0 4px;
  }
`
