import { css } from '../styles/css.ts'

/**
 * The popover: in the bottom end corner, a sheet at the bottom of a phone. `data-at` names another place. Its
 * level is above Bootstrap's fixed bars (1030) and below its dialogs (1050).
 */
export const popoverStyles = css`
  .popover {
    position: fixed;
    z-index: var(--heed-layer, 1040);
    inset: auto 0 0;
    max-block-size: 100dvh;
    overflow: auto;
    padding-block-end: env(safe-area-inset-bottom);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    box-shadow: 0 8px 32px #0003;
  }
  .popover[data-at*='top'] {
    inset: 0 0 auto;
  }
  .popover .question,
  .popover .thanks {
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
  @media (width >= 576px) {
    .popover,
    .popover[data-at] {
      inset: auto;
      inset-block-end: 16px;
      inset-inline-end: 16px;
      inline-size: min(34em, 100% - 32px);
      border-radius: 12px;
    }
    .popover[data-at*='top'] {
      inset-block: 16px auto;
    }
    .popover[data-at*='start'] {
      inset-inline: 16px auto;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .popover {
      animation: come 160ms;
    }
    @keyframes come {
      from {
        opacity: 0;
        translate: 0 8px;
      }
    }
  }
`
