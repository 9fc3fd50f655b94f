import { css } from '../styles/css.ts'
import { float } from './float.ts'
import { floatStyles } from './float-styles.ts'
import type { Floating } from './floating.ts'

/**
 * The popover: in the bottom end corner, a sheet along the bottom of a phone. `data-at` names another corner. What else floats
 * starts from these styles, so that all they share comes in one file with the popover.
 */
export const styles =
  floatStyles +
  css`
    @media (width >= 576px) {
      .popover,
      .popover[data-at] {
        inset: auto;
        inset-block-end: 16px;
        inset-inline-end: 16px;
        inline-size: min(34em, 100% - 32px);
        padding: 0;
        border-radius: 12px;
      }
      .popover[data-at*='top'] {
        inset-block: 16px auto;
      }
      .popover[data-at*='start'] {
        inset-inline: 16px auto;
      }
    }
  `

/** Floats by itself. */
export const popover: Floating = { styles, take: float('popover') }
