import { css } from '../styles/css.ts'

/** The panel: at the foot of the window, never higher than two fifths of it. Nothing is set on the host; see the card's styles. */
export const debugStyles = css`
  .panel {
    --_text: light-dark(#1b1d24, #eceef4);
    --_line: light-dark(#868c9c, #7a8194);
    all: initial;
    color-scheme: inherit;
    position: fixed;
    z-index: 2147483000;
    inset: auto 0 0;
    box-sizing: border-box;
    max-block-size: 40vh;
    overflow: auto;
    padding: 0 12px 12px;
    border-block-start: 2px solid light-dark(#2457d6, #93b4ff);
    background: light-dark(#fff, #15171d);
    color: var(--_text);
    font:
      14px/1.4 system-ui,
      sans-serif;
  }
  summary {
    position: sticky;
    inset-block-start: 0;
    padding-block: 10px;
    background: inherit;
    background-color: light-dark(#fff, #15171d);
    font-weight: 700;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid light-dark(#2457d6, #93b4ff);
    outline-offset: -2px;
  }
  .panel:not(:has([open])) {
    padding-block-end: 0;
  }
  p {
    margin: 0;
  }
  .faint {
    padding-block: 6px;
    font-weight: 600;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 6px 12px 6px 0;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th {
    font-weight: 600;
  }
`
