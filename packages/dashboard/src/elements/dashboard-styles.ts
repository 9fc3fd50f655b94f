import { css } from 'lit'

/** Styles of `<heed-dashboard>`. */
export const dashboardStyles = css`
  /* The width that counts is the dashboard's own: it may stand beside something else. */
  :host {
    container-type: inline-size;
    min-block-size: 100vh;
    background: var(--_page);
  }
  .page {
    max-inline-size: 1320px;
    margin-inline: auto;
    padding: 16px;
  }
  .top {
    display: flex;
    gap: 14px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 32px;
  }
  .brand {
    color: var(--_accent);
    font-weight: 750;
    letter-spacing: -0.02em;
  }
  header {
    display: grid;
    /* A long name of a site is cut, and never widens the page. */
    grid-template-columns: minmax(0, 1fr);
    gap: 4px 24px;
    align-items: end;
    margin-block: 4px 20px;
  }
  h1,
  .site {
    margin: 0;
    font-size: 1.75rem;
    font-weight: 680;
    letter-spacing: -0.015em;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .site {
    justify-self: start;
    max-inline-size: 100%;
    min-block-size: 0;
    margin-inline-start: -8px;
    padding: 0 4px;
    border-color: transparent;
    background: none;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .site:hover {
    border-color: var(--_line);
  }
  .site option {
    font-size: 1rem;
  }
  h1:focus {
    outline: none;
  }
  .sample {
    padding: 2px 10px;
    border: 1.5px dashed var(--_warn);
    border-radius: 99px;
    color: var(--_warn);
    font-size: 0.875rem;
  }
  heed-view-bar {
    margin-block-start: 12px;
  }
  main {
    transition: opacity 160ms;
  }
  main[data-stale='true'] {
    opacity: 0.55;
  }
  section {
    margin-block-end: 28px;
  }
  h2 {
    margin-block: 0 10px;
    font-size: 1.125rem;
    font-weight: 650;
  }
  .three {
    display: grid;
    gap: 16px;
    align-items: start;
  }
  .notice {
    gap: 12px;
    max-inline-size: 44rem;
    block-size: auto;
  }
  .notice h2,
  .notice h1 {
    margin: 0;
    font-size: 1.25rem;
  }
  .narrow {
    max-inline-size: 26rem;
    margin: 10vh auto;
  }
  .notice ol {
    display: grid;
    gap: 10px;
    grid-template-columns: minmax(0, 1fr);
    padding-inline-start: 1.4em;
    list-style: decimal;
  }
  pre {
    margin: 6px 0 0;
    padding: 10px 12px;
    border: 1px solid var(--_hair);
    border-radius: 8px;
    overflow-x: auto;
    font-size: 0.875rem;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 3px;
  }
  .health {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    padding-block: 12px 24px;
    border-block-start: 1px solid var(--_hair);
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .alarm {
    color: var(--_warn);
    font-weight: 600;
  }
  @container (min-width: 560px) {
    .page {
      padding: 24px;
    }
    .top {
      justify-content: start;
    }
  }
  @container (min-width: 900px) {
    .three {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (min-width: 1100px) {
    header {
      grid-template-columns: 1fr auto;
    }
    .top {
      grid-column: 1 / -1;
    }
    heed-view-bar {
      grid-area: 2 / 2 / span 2;
      margin: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    main {
      transition: none;
    }
  }
  @media print {
    :host {
      background: none;
    }
    heed-view-bar {
      display: none;
    }
    .site {
      appearance: none;
    }
    .page {
      padding: 0;
    }
    .three {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 8px;
    }
  }
`
