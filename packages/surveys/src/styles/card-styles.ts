import { css } from './css.ts'

/**
 * The card, its colours, buttons and focus ring. Nothing is set on the host, because a page's `*` rule beats
 * `:host`: the card starts from `all: initial` and takes from the page only what a guest should (font,
 * visibility, colour scheme). Tokens may be set on any ancestor. Korean breaks between words.
 */
export const cardStyles = css`
  .card,
  .tab {
    --_surface: var(--heed-surface, light-dark(#fff, #15171d));
    --_raised: var(--heed-raised, light-dark(#f6f7f9, #1e2129));
    --_muted: var(--heed-muted, light-dark(#5b6172, #a9afbf));
    --_line: var(--heed-line, light-dark(#868c9c, #7a8194));
    --_accent: var(--heed-accent, light-dark(#2457d6, #93b4ff));
    all: initial;
    visibility: inherit;
    color-scheme: inherit;
    container-type: inline-size;
    display: block;
    position: relative;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 36em;
    border: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
    border-radius: 12px;
    background: var(--_surface);
    color: var(--heed-text, light-dark(#1b1d24, #eceef4));
    font-family: inherit;
    font-size: max(1rem, 16px);
    line-height: 1.5;
  }
  .card:lang(ko) {
    word-break: keep-all;
  }
  .unseen {
    visibility: hidden;
  }
  [hidden] {
    display: none !important;
  }
  p {
    margin: 0;
    text-wrap: balance;
  }
  form,
  .thanks {
    margin: 0;
    padding: 16px;
  }
  button,
  input,
  textarea {
    box-sizing: border-box;
    margin: 0;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  button {
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 8px 16px;
    cursor: pointer;
  }
  button:hover {
    background: var(--_raised);
  }
  .buttons {
    display: flex;
    gap: 8px;
    margin-block-start: 16px;
  }
  .primary,
  .primary:hover,
  input:checked,
  .cell:hover input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .primary,
  :checked + .number {
    color: var(--heed-on-accent, light-dark(#fff, #0c1330));
    font-weight: 700;
  }
  .primary {
    margin-inline-start: auto;
  }
  :focus-visible {
    z-index: 2;
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .quiet {
    position: absolute;
    inset-block-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container (inline-size >= 540px) {
    form,
    .thanks {
      padding: 24px;
    }
  }
`
