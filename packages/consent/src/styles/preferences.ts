import { css } from 'lit'

/** The dialog: a sheet at the bottom of a phone, a card in the middle of a desk. */
export const preferences = css`
  dialog {
    inline-size: 100%;
    max-inline-size: none;
    max-block-size: calc(100dvh - 16px);
    margin: auto 0 0;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 12px 12px 0 0;
    overflow: hidden;
    flex-direction: column;
    color: var(--_text);
    background: var(--_surface);
    box-shadow: 0 8px 32px rgb(0 0 0 / 0.2);
    text-align: start;
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: rgb(10 12 18 / 0.5);
  }
  .scroll {
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block-start: 10em;
    padding: 0 16px 16px;
  }
  h2 {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    /* Stays while the rest scrolls, so that nothing slides under the close button. */
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    padding-block: 16px 8px;
    padding-inline-end: 40px;
  }
  h2:focus-visible,
  .scroll:focus-visible {
    outline: none;
    box-shadow: none;
  }
  ul {
    list-style: none;
    margin-block: 16px;
  }
  li {
    padding-block: 12px;
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
  }
  li .muted {
    font-size: 0.9375em;
  }
  label,
  .required {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    font-weight: 600;
    min-block-size: 32px;
  }
  label {
    flex-direction: row-reverse;
    cursor: pointer;
  }
  .required .muted {
    font-weight: 400;
  }
  input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .actions {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    padding: 12px 16px max(16px, env(safe-area-inset-bottom));
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
  }
  .actions :last-child {
    grid-column: 1 / -1;
  }
  .close {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 8px;
    font-size: 1.5em;
    line-height: 1;
  }
  .close::before {
    content: '×' / '';
  }
  @media (min-width: 560px) {
    dialog {
      inline-size: 36rem;
      max-block-size: calc(100dvh - 64px);
      margin: auto;
      border-radius: 12px;
    }
    h2 {
      padding-block-start: 24px;
    }
    .scroll {
      padding-inline: 24px;
    }
    .close {
      inset-block-start: 15px;
      inset-inline-end: 12px;
    }
    .actions {
      grid-template-columns: repeat(3, 1fr);
      padding: 16px 24px 24px;
    }
    .actions :last-child {
      grid-column: auto;
    }
    label,
    .required {
      min-block-size: 44px;
    }
  }
  /* Zoomed in, or a phone on its side: no room for parts that stay. */
  @media (max-height: 25em) {
    dialog[open] {
      display: block;
      overflow: auto;
    }
    .scroll {
      overflow: visible;
    }
    h2 {
      position: static;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
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
