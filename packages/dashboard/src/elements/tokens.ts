import { css } from 'lit'

/**
 * Colours and sizes of the dashboard. Each `--heed-…` may be set by the page; what is used inside is the
 * private name. Contrast of text on either surface is at least 4.5 : 1 in both schemes.
 */
export const tokens = css`
  :host {
    --_page: var(--heed-raised, light-dark(#f6f7f9, #15171d));
    --_card: var(--heed-surface, light-dark(#ffffff, #1e2129));
    --_text: var(--heed-text, light-dark(#1b1d24, #eceef4));
    --_muted: var(--heed-muted, light-dark(#5b6172, #a9afbf));
    --_line: var(--heed-line, light-dark(#868c9c, #7a8194));
    --_hair: color-mix(in srgb, var(--_line) 32%, transparent);
    --_accent: var(--heed-accent, light-dark(#2457d6, #93b4ff));
    --_on-accent: var(--heed-on-accent, light-dark(#ffffff, #0c1330));
    --_band: color-mix(in srgb, var(--_accent) 22%, var(--_card));
    --_soft: color-mix(in srgb, var(--_muted) 38%, var(--_card));
    --_good: var(--heed-good, light-dark(#17734a, #6fd3a0));
    --_warn: var(--heed-warn, light-dark(#8a5a00, #f0c060));
    --_bad: var(--heed-bad, light-dark(#b3261e, #ff9a90));
    display: block;
    color: var(--_text);
    font-variant-numeric: tabular-nums;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ol,
  ul,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  h2,
  h3 {
    font-size: inherit;
  }
  /* Numbers beside each other must not change places where the text runs from right to left. */
  data,
  time,
  b {
    unicode-bidi: isolate;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_card);
  }
  .muted {
    color: var(--_muted);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .bone {
    display: block;
    border-radius: 6px;
    background: var(--_hair);
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_page: Canvas;
      --_card: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_hair: color-mix(in srgb, CanvasText 30%, Canvas);
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_band: color-mix(in srgb, CanvasText 28%, Canvas);
      --_soft: color-mix(in srgb, CanvasText 45%, Canvas);
      --_good: CanvasText;
      --_warn: CanvasText;
      --_bad: CanvasText;
    }
  }
`
