import { css } from 'lit'

/** The placeholder and the frame share one box, whose size depends on neither. */
export const embed = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
    aspect-ratio: 16 / 9;
    min-block-size: 15rem;
    /* Or the least height would widen the box, by its ratio. */
    max-inline-size: 100%;
    background: var(--_raised);
    container-type: inline-size;
  }
  iframe,
  [part='placeholder'],
  ::slotted([slot='poster']) {
    position: absolute !important;
    inset: 0 !important;
    inline-size: 100% !important;
    block-size: 100% !important;
    border: 0;
  }
  ::slotted([slot='poster']) {
    object-fit: cover;
  }
  [part='placeholder'] {
    display: grid;
    overflow: auto;
    padding: 8px;
  }
  [part='card'] {
    margin: auto;
    max-inline-size: 30rem;
    padding: 12px 16px;
    border-radius: 12px;
    background: var(--_surface);
    border: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
    text-align: start;
    text-wrap: pretty;
  }
  [part='title'] {
    font-weight: 600;
  }
  .muted,
  .link,
  ::slotted(:not([slot])) {
    font-size: 0.875em;
  }
  a {
    color: inherit;
    text-underline-offset: 3px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
    margin-block-start: 8px;
  }
  .actions .button {
    padding-inline: 24px;
  }
  /* No card in a box that is hardly wider. */
  @container (width < 30rem) {
    [part='placeholder'] {
      padding: 0;
      background: var(--_raised);
    }
    [part='card'] {
      inline-size: 100%;
      border: 0;
      background: none;
    }
    .link {
      min-block-size: 24px;
    }
  }
`
