import { css } from './css.ts'

/** Progress above the question, and the link below the thanks. */
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
    display: inline-block;
    padding-block: 10px;
    color: var(--_accent);
  }
`
