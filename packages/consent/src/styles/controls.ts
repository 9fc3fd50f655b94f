import { css } from 'lit'

/** Buttons and links. There is one look for every answer: none may weigh more than another. */
export const controls = css`
  .button,
  .link,
  .close {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    margin: 0;
    padding: 0;
    cursor: pointer;
    min-block-size: 24px;
    min-inline-size: 24px;
  }
  .button {
    display: grid;
    font-weight: 600;
    text-align: center;
    color: var(--_text);
    background: var(--_raised);
    border: 1px solid var(--_line);
    border-radius: 8px;
    min-block-size: 44px;
  }
  button.button {
    display: block;
    padding: 8px;
  }
  .button:hover {
    border-color: var(--_text);
  }
  .link {
    display: inline-flex;
    align-items: center;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .muted {
    color: var(--_muted);
  }
  p,
  h2,
  ul {
    margin: 0;
    padding: 0;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  @media (min-width: 560px) {
    .link {
      min-block-size: 44px;
    }
  }
`
