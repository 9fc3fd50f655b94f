import { css } from 'lit'

/** Buttons, fields and links that look like buttons. */
export const controlStyles = css`
  button,
  select,
  input {
    min-block-size: 36px;
    padding: 4px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_card);
    color: inherit;
    font: inherit;
  }
  button {
    cursor: pointer;
  }
  .primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  label {
    display: inline-grid;
    gap: 2px;
  }
  label span {
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  :user-invalid {
    border-color: var(--_bad);
  }
  @media (pointer: coarse) {
    button,
    select,
    input {
      min-block-size: 44px;
    }
  }
`
