import { css } from './css.ts'

/** Progress above the question, and the link below the thanks. */
export const playStyles = css`
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 6px;
    margin-block-end: 16px;
    border: 1px solid var(--_line);
    border-radius: 3px;
    overflow: hidden;
    background: var(--_surface);
    color: var(--_accent);
  }
  ::-webkit-progress-bar {
    background: var(--_surface);
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
