import { css } from '../styles/css.ts'

/**
 * What all that floats has in common: a sheet along the bottom until a surface says otherwise, along the top where `data-at`
 * says so. Its level is above Bootstrap's fixed bars (1030) and below its dialogs (1050).
 */
export const floatStyles = css`
  .floats {
    position: fixed;
    z-index: var(--heed-layer, 1040);
    inset: auto 0 0;
    max-block-size: 100dvh;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0 env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
    border-radius: 12px 12px 0 0;
    box-shadow: 0 8px 32px #0003;
  }
  .floats[data-at*='top'] {
    inset: 0 0 auto;
    padding-block: env(safe-area-inset-top) 0;
    border-radius: 0 0 12px 12px;
  }
  .floats .question,
  .floats .thanks {
    padding-inline-end: 44px;
  }
  .close {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-end: 4px;
    border-color: transparent;
    padding: 0;
    color: var(--_muted);
    font-size: 1.5em;
    line-height: 1;
  }
  .close::before {
    content: '×';
  }
  @media (prefers-reduced-motion: no-preference) {
    .floats {
      animation: come 160ms;
    }
    @keyframes come {
      from {
        opacity: 0;
        translate: 0 8px;
      }
    }
  }
  @media print {
    .floats {
      display: none;
    }
  }
`
