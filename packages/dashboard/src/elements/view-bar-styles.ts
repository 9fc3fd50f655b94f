import { css } from 'lit'

/** Styles of `<heed-view-bar>`. */
export const viewBarStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: end;
  }
  label {
    min-inline-size: 0;
  }
  select {
    max-inline-size: min(100%, 20rem);
    text-overflow: ellipsis;
  }
  .lengths {
    display: flex;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_card);
  }
  .lengths li {
    display: grid;
  }
  .lengths li + li {
    border-inline-start: 1px solid var(--_hair);
  }
  .lengths a,
  .lengths button {
    display: grid;
    place-content: center;
    min-block-size: 34px;
    padding: 4px 12px;
    border: 0;
    border-radius: 7px;
    background: none;
    color: inherit;
    text-align: center;
    text-decoration: none;
  }
  .lengths :hover {
    color: var(--_accent);
  }
  .lengths [aria-current='true'] {
    background: color-mix(in srgb, var(--_accent) 14%, var(--_card));
    color: var(--_accent);
    font-weight: 650;
  }
  form {
    position-area: block-end span-inline-start;
    gap: 12px;
    inline-size: max-content;
    padding: 16px;
    border: 1px solid var(--_hair);
    border-radius: 12px;
    background: var(--_card);
    color: inherit;
    box-shadow: 0 8px 28px rgb(0 0 0 / 18%);
  }
  form:popover-open {
    display: grid;
  }
  @supports (position-area: block-end) {
    form {
      margin: 6px 0;
    }
  }
  @media (pointer: coarse) {
    .lengths a,
    .lengths button {
      min-block-size: 42px;
    }
  }
  @container (max-width: 559px) {
    nav,
    label:has(select) {
      inline-size: 100%;
    }
    .lengths li {
      flex: auto;
      min-inline-size: 0;
    }
    .lengths a,
    .lengths button {
      inline-size: 100%;
      padding-inline: 2px;
      font-size: 0.875rem;
      line-height: 1.25;
    }
    select {
      inline-size: 100%;
      max-inline-size: none;
    }
  }
  @media (forced-colors: active) {
    .lengths [aria-current='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    form {
      border-color: CanvasText;
    }
  }
`
