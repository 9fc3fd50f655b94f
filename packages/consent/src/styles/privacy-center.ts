import { css } from 'lit'

/**
 * The privacy center: a statement, line by line, on ground of its own: a page that knows no dark mode stays light where the
 * system is dark.
 */
export const privacyCenter = css`
  :host {
    display: block;
    text-align: start;
    container-type: inline-size;
  }
  [part='center'] {
    padding: 20px 16px;
    border: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
    border-radius: 12px;
    background: var(--_surface);
  }
  section + section,
  .unseen + section {
    margin-block-start: 40px;
  }
  h2,
  h3 {
    margin: 0 0 8px;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.25em;
  }
  h3 {
    font-size: 1em;
    margin-block-start: 24px;
  }
  p {
    text-wrap: pretty;
  }
  [tabindex]:focus-visible {
    outline: none;
    box-shadow: none;
  }
  ul {
    list-style: none;
    margin-block-start: 16px;
  }
  li {
    padding-block: 12px;
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
  }
  li:last-child {
    border-block-end: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
  }
  .title {
    display: flex;
    gap: 16px;
    align-items: center;
    justify-content: space-between;
    font-weight: 600;
    min-block-size: 32px;
  }
  label {
    cursor: pointer;
  }
  li .muted,
  .facts {
    font-size: 0.9375em;
  }
  .facts {
    margin-block-start: 4px;
    font-variant-numeric: tabular-nums;
  }
  .facts strong {
    font-weight: 600;
    margin-inline-end: 4px;
  }
  .note,
  .sure,
  .outcome:not(:empty),
  .fault,
  .signal {
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_raised);
    border-radius: 4px;
  }
  .signal {
    margin-block-start: 12px;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 8px;
  }
  .note .link,
  .fault .link {
    min-inline-size: 44px;
    justify-content: center;
  }
  .fault {
    border-color: var(--_text);
  }
  dl {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    justify-content: space-between;
    padding-block: 6px;
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    margin-inline-start: auto;
    text-align: end;
    min-inline-size: 0;
  }
  .kind dt {
    padding-inline-start: 16px;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .columns {
    display: grid;
    gap: 0 40px;
  }
  .actions {
    display: grid;
    gap: 8px;
    margin-block-start: 16px;
  }
  button[aria-disabled='true'] {
    cursor: default;
    border-style: dashed;
    color: var(--_muted);
  }
  .sure {
    margin-block-start: 12px;
    padding: 16px;
  }
  .sure label {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
  }
  .sure input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  #outcome {
    margin-block-start: 12px;
  }
  .receipt {
    display: grid;
    gap: 8px;
  }
  ul + .muted {
    margin-block-start: 12px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container (min-width: 560px) {
    li .muted,
    .facts {
      padding-inline-end: 60px;
    }
    [part='center'] {
      padding: 24px;
    }
    .title {
      min-block-size: 44px;
    }
    .columns {
      grid-template-columns: 1fr 1fr;
    }
    .actions {
      display: flex;
    }
    .actions .button {
      padding-inline: 20px;
    }
    .receipt {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
    .receipt .button {
      grid-area: 1 / 2 / span 2;
      padding-inline: 20px;
    }
  }
  @media (forced-colors: active) {
    .note,
    .sure,
    .fault,
    .signal,
    .outcome:not(:empty) {
      border: 1px solid CanvasText;
      border-inline-start-width: 3px;
    }
  }
`
