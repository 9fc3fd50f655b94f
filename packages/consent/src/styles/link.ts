import { css } from 'lit'

/** In the text like the text; in the corner like a small card. */
export const link = css`
  :host {
    display: inline-block;
    min-block-size: 24px;
    font: inherit;
    color: inherit;
  }
  button {
    all: unset;
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 24px;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  svg {
    flex: none;
  }
  :host([floating]) {
    position: fixed;
    inset: auto auto max(12px, env(safe-area-inset-bottom)) max(12px, env(safe-area-inset-left));
    z-index: calc(var(--heed-layer, 2147483000) - 1);
    min-block-size: 0;
    font-family: var(--heed-font, inherit);
    font-size: 14px;
    line-height: 20px;
    color: var(--_text);
  }
  :host([floating]:dir(rtl)) {
    left: auto;
    right: max(12px, env(safe-area-inset-right));
  }
  :host([floating][edge='top']) {
    inset-block: 12px auto;
  }
  :host([floating]) button {
    min-block-size: 44px;
    padding-inline: 14px;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_surface);
    text-decoration: none;
  }
  button:hover {
    text-decoration: underline !important;
  }
  :focus-visible {
    outline: 2px solid var(--_accent) !important;
    outline-offset: 2px !important;
    border-radius: 4px;
  }
  @media print {
    :host([floating]) {
      display: none;
    }
  }
`
