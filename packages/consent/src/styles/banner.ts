import { css } from 'lit'

/** The banner: a bar at the bottom, the same height and place on every visit. */
export const banner = css`
  :host {
    position: fixed;
    inset: auto 0 0;
    z-index: var(--heed-layer, 2147483000);
  }
  :host([edge='top']) {
    inset: 0 0 auto;
  }
  section {
    display: grid;
    gap: 12px 32px;
    max-block-size: calc(100dvh - 48px);
    overflow: auto;
    padding: 16px;
    padding-block-end: max(16px, env(safe-area-inset-bottom));
    background: var(--_surface);
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
    box-shadow: 0 0 24px rgb(0 0 0 / 0.12);
  }
  .words {
    text-wrap: pretty;
  }
  .twins {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 8px;
    /* The answers stay in sight where the words must be scrolled. */
    position: sticky;
    inset-block-end: 0;
    margin-block: -8px;
    padding-block: 8px;
    background: var(--_surface);
  }
  .quiet {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    align-items: center;
  }
  /* The page's own rules for buttons reach these two; its look for them is the part around each. */
  ::slotted(button) {
    all: unset !important;
    display: grid !important;
    place-content: center !important;
    box-sizing: border-box !important;
    min-block-size: 44px !important;
    padding: 8px !important;
    border-radius: 7px !important;
    cursor: pointer !important;
  }
  ::slotted(button:focus-visible) {
    outline: 2px solid var(--_accent) !important;
    outline-offset: 3px !important;
    box-shadow: 0 0 0 3px var(--_surface) !important;
  }
  @media (min-width: 960px) {
    section {
      grid-template-columns: 1fr auto;
      padding: 20px max(24px, (100% - 75rem) / 2);
    }
    .words {
      align-self: center;
    }
    .twins {
      grid-row: span 2;
      align-self: center;
      grid-auto-columns: minmax(9.5rem, 1fr);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    section {
      animation: come 160ms ease-out;
    }
    @keyframes come {
      from {
        opacity: 0;
        transform: translateY(8px);
      }
    }
  }
`
