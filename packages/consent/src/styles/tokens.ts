import { css } from 'lit'

/**
 * The tokens, each overridable from the page as `--heed-…` on the element or anywhere above it. `all: initial` first, so that
 * the page's inherited oddities (alignment, spacing, case) stop at the door; its font comes in.
 */
export const tokens = css`
  :host {
    all: initial;
    color-scheme: light dark;
    --_surface: var(--heed-surface, light-dark(#ffffff, #15171d));
    --_raised: var(--heed-raised, light-dark(#f6f7f9, #1e2129));
    --_text: var(--heed-text, light-dark(#1b1d24, #eceef4));
    --_muted: var(--heed-muted, light-dark(#5b6172, #a9afbf));
    --_line: var(--heed-line, light-dark(#868c9c, #7a8194));
    --_accent: var(--heed-accent, light-dark(#2457d6, #93b4ff));
    font: inherit;
    font-family: var(--heed-font, inherit);
    font-size: max(1rem, 16px);
    line-height: 1.5;
    /* Long names break rather than push. With overflow-wrap they do not in WebKit, around names in another script. */
    word-break: break-word;
    color: var(--_text);
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
`
