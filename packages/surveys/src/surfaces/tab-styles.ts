import { css } from '../styles/css.ts'

/** The tab at the inline end edge, halfway down, and the card beside that edge; a sheet on a phone. */
export const tabStyles = css`
  button.tab {
    position: fixed;
    z-index: var(--heed-layer, 1040);
    inset-block: 0;
    inset-inline: auto 0;
    box-sizing: border-box;
    inline-size: 44px;
    block-size: fit-content;
    max-block-size: 100dvh;
    margin-block: auto;
    margin-inline-end: env(safe-area-inset-right);
    border: 1px solid var(--_line);
    border-inline-end-width: 0;
    border-start-start-radius: 8px;
    border-end-start-radius: 8px;
    padding: 16px 8px;
    box-shadow: 0 4px 16px #0002;
    cursor: pointer;
  }
  button.tab span {
    writing-mode: vertical-rl;
  }
  button.tab[data-at*='top'] {
    margin-block-start: 8px;
  }
  button.tab[data-at*='start'] {
    inset-inline: 0 auto;
    border-inline-width: 0 1px;
    border-radius: 0;
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
  }
  @media (width >= 576px) {
    .card.tab,
    .card.tab[data-at] {
      inset-block: 0;
      inset-inline: auto 16px;
      block-size: fit-content;
      inline-size: min(34em, 100% - 32px);
      margin-block: auto;
      padding: 0;
      border-radius: 12px;
    }
    .card.tab[data-at*='top'] {
      margin-block-start: 16px;
    }
    .card.tab[data-at*='start'] {
      inset-inline: 16px auto;
    }
  }
  @media print {
    button.tab {
      display: none;
    }
  }
`
