import { css } from 'lit'

/** Styles of `<heed-score-card>`. */
export const scoreCardStyles = css`
  .long {
    margin-inline-start: 4px;
    font-weight: 400;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 16px;
    margin-block-start: 4px;
  }
  .value {
    font-size: 3.25rem;
    font-weight: 620;
    letter-spacing: -0.03em;
    line-height: 1.15;
  }
  .keep {
    white-space: nowrap;
  }
  .none {
    color: var(--_muted);
  }
  .verdict {
    font-weight: 600;
    white-space: nowrap;
  }
  [data-verdict='better'] {
    color: var(--_good);
  }
  [data-verdict='worse'] {
    color: var(--_bad);
  }
  [data-verdict='cannot_tell'] {
    color: var(--_muted);
  }
  .strip {
    margin-block: 14px 10px;
  }
  .track {
    position: relative;
    block-size: 12px;
    border-radius: 3px;
    background: var(--_hair);
  }
  .band,
  .mark {
    position: absolute;
    inset-block: 0;
    border-radius: 3px;
  }
  .band {
    background: color-mix(in srgb, var(--_accent) 45%, var(--_card));
  }
  .mark {
    inset-block: -4px;
    inline-size: 3px;
    margin-inline-start: -1.5px;
    background: var(--_text);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    margin-block-start: 4px;
    color: var(--_muted);
    font-size: 0.75rem;
  }
  .said {
    min-block-size: 4.5em;
  }
  .few {
    margin-block-start: 8px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_warn);
    color: var(--_warn);
  }
  .spread {
    margin-block-start: 12px;
  }
  .bars {
    display: flex;
    gap: 3px;
  }
  .column {
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    justify-content: flex-end;
    min-inline-size: 0;
    block-size: 116px;
    font-size: 0.75rem;
    text-align: center;
  }
  .count {
    color: var(--_muted);
  }
  .bar {
    block-size: calc(var(--_share) * 76px);
    border-block-end: 1px solid var(--_line);
    border-start-start-radius: 3px;
    border-start-end-radius: 3px;
    background: var(--_soft);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  [data-group='0'] .bar {
    background: var(--_accent);
  }
  [data-group='2'] .bar {
    background: var(--_muted);
  }
  .groups {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px 8px;
    margin-block-start: 4px;
    font-size: 0.75rem;
    white-space: nowrap;
  }
  .groups [data-group]::before {
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-end: 6px;
    border-radius: 2px;
    background: var(--_soft);
    content: '';
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .groups [data-group='0']::before {
    background: var(--_accent);
  }
  .groups [data-group='2']::before {
    background: var(--_muted);
  }
  .notes {
    margin-block-start: 8px;
    font-size: 0.875rem;
  }
  /* As high as what will come. */
  .bone.number {
    inline-size: 40%;
    block-size: 2.75rem;
    margin-block: 8px calc(1rem - 4px);
  }
  .bone.text {
    block-size: calc(7.125rem + 26px);
    margin-block-end: 14px;
  }
  .bone.plot {
    block-size: calc(1.125rem + 120px);
    margin-block: 12px 47px;
  }
  .band,
  .mark,
  .track {
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  @container (max-width: 559px) {
    .facts {
      min-block-size: 3em;
    }
    .groups {
      column-gap: 16px;
      justify-content: start;
      min-block-size: calc(2.25rem + 2px);
    }
    .bone.text {
      block-size: calc(8.625rem + 26px);
    }
    .bone.plot {
      block-size: calc(2.25rem + 122px);
    }
  }
  /* Alone in a row there is room for the answers beside the score. */
  @media screen {
    @container (min-width: 560px) and (max-width: 899px) {
      .card {
        display: grid;
        grid-template-columns: 1fr 1fr;
        column-gap: 32px;
      }
      .spread,
      .bone.plot {
        grid-area: 1 / 2 / span 5;
        align-self: end;
      }
      details {
        grid-column: 1 / -1;
      }
    }
  }
`
