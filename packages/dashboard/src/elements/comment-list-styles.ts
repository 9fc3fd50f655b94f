import { css } from 'lit'

/** Styles of `<heed-comment-list>`. */
export const commentListStyles = css`
  .card {
    padding-block: 4px;
  }
  p.card {
    padding-block: 20px;
  }
  .bone {
    inline-size: 70%;
    block-size: 24px;
    margin-block: 16px;
  }
  li {
    display: grid;
    gap: 4px 24px;
    padding-block: 14px;
  }
  li + li {
    border-block-start: 1px solid var(--_hair);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    font-size: 0.875rem;
  }
  .words {
    max-inline-size: 75ch;
    /* Each comment reads in its own direction, but all begin at the page's own edge. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  button {
    min-block-size: 24px;
    margin-block-start: 4px;
    padding: 0 2px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: 0.875rem;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  @container (min-width: 800px) {
    li {
      grid-template-columns: 15rem 1fr;
    }
    .meta {
      flex-direction: column;
    }
  }
  @media print {
    li {
      break-inside: avoid;
    }
    button {
      display: none;
    }
  }
`
