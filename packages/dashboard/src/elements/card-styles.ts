import { css } from 'lit'

/** A card, its heading, and the table twin that opens below its plot. */
export const cardStyles = css`
  .card {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    padding: 16px;
    border: 1px solid var(--_hair);
    border-radius: 12px;
    background: var(--_card);
  }
  @container (min-width: 560px) {
    .card {
      padding: 20px 24px;
    }
  }
  h3 {
    font-weight: 650;
  }
  details {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--_hair);
    font-size: 0.875rem;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    margin-block-start: 10px;
    padding-inline-end: 4px;
    border-radius: 4px;
    color: var(--_muted);
    cursor: pointer;
  }
  summary:hover {
    color: var(--_text);
  }
  .scroll {
    max-block-size: 320px;
    margin-block-start: 8px;
    overflow: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 4px 8px;
    border-block-end: 1px solid var(--_hair);
    font-weight: 400;
    text-align: end;
  }
  thead th {
    color: var(--_muted);
  }
  .scroll thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_card);
  }
  th:first-child {
    padding-inline-start: 0;
    text-align: start;
    white-space: nowrap;
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    details {
      display: none;
    }
  }
`
