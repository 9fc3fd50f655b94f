import { css } from '../styles/css.ts'

/** Large type and large targets, in the middle of the screen. */
export const kioskStyles = css`
  .kiosk {
    display: grid;
    align-content: safe center;
    font-size: max(1.25rem, 20px);
  }
  .kiosk > form,
  .kiosk > .thanks,
  .again {
    inline-size: 100%;
  }
  .kiosk button,
  .kiosk input,
  .kiosk textarea {
    min-block-size: 64px;
  }
  .kiosk > .link {
    display: none;
  }
  .kiosk > .thanks,
  .again {
    text-align: center;
  }
  .again {
    padding-block-end: 24px;
  }
  .kiosk .primary {
    padding-inline: 32px;
  }
  .ask {
    box-sizing: border-box;
    max-inline-size: min(28em, 100% - 32px);
    border: 1px solid var(--_line);
    border-radius: 12px;
    padding: 24px;
    background: var(--_surface);
    color: inherit;
    text-align: center;
  }
  .ask::backdrop {
    background: #15171d59;
  }
  @media (width >= 768px) {
    .kiosk {
      font-size: max(1.5rem, 24px);
    }
  }
  .again p,
  .ask p {
    margin-block-end: 16px;
    font-variant-numeric: tabular-nums;
  }
`
