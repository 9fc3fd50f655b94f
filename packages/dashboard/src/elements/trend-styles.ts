import { css } from 'lit'

/** Styles of `<heed-trend>`. */
export const trendStyles = css`
  .readout {
    min-block-size: 1.5em;
    margin-block-end: 8px;
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .readout b {
    color: var(--_text);
    font-weight: 500;
  }
  .plot {
    position: relative;
    min-block-size: 236px;
  }
  .bone.plot {
    block-size: 236px;
    margin-block-end: 47px;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-size: 12px;
    print-color-adjust: exact;
  }
  text {
    fill: var(--_text);
  }
  .small {
    fill: var(--_muted);
  }
  .last {
    font-size: 14px;
    font-weight: 650;
  }
  .grid {
    stroke: var(--_hair);
  }
  .zero {
    stroke: var(--_line);
  }
  .band {
    fill: var(--_band);
    opacity: 0.85;
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linejoin: round;
  }
  .dot {
    fill: var(--_accent);
  }
  .volume {
    fill: var(--_soft);
  }
  .cursor {
    stroke: var(--_muted);
  }
  .cursor-dot {
    fill: var(--_card);
    stroke: var(--_text);
    stroke-width: 2;
  }
  /* The slider lies over the plot unseen: the plot shows where it stands. */
  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    padding-inline: 42px 44px;
    opacity: 0;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .plot:has(:focus-visible) {
    border-radius: 4px;
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @container (max-width: 559px) {
    .readout {
      min-block-size: 3em;
    }
  }
  @media print {
    .readout {
      display: none;
    }
  }
`
