import { css } from 'lit'

/** Check boxes as switches: the place of the knob says what the colour says. */
export const switches = css`
  [role='switch'] {
    appearance: none;
    flex: none;
    inline-size: 44px;
    block-size: 24px;
    margin: 0;
    padding: 2px;
    border: 2px solid var(--_line);
    border-radius: 12px;
    background: none;
    cursor: inherit;
  }
  [role='switch']::before {
    content: '';
    display: block;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 50%;
    background: var(--_line);
  }
  [role='switch']:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  [role='switch']:checked::before {
    margin-inline-start: 20px;
    background: var(--_surface);
  }
  [role='switch']:disabled {
    border-style: dashed;
    cursor: not-allowed;
  }
  @media (prefers-reduced-motion: no-preference) {
    [role='switch']::before {
      transition: margin 160ms ease-out;
    }
  }
  @media (forced-colors: active) {
    [role='switch'] {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonFace;
    }
    [role='switch']::before {
      background: ButtonText;
    }
    [role='switch']:checked {
      border-color: Highlight;
      background: Highlight;
    }
    [role='switch']:checked::before {
      background: HighlightText;
    }
    [role='switch']:disabled {
      border-color: GrayText;
    }
  }
`
