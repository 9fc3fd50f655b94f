import { css } from '../styles/css.ts'
import { float } from './float.ts'
import { styles as floatStyles } from './popover.ts'

/** The sheet: along the bottom of the window at every width, or along its top while the focus is at the bottom. */
export const styles =
  floatStyles +
  css`
    .sheet {
      max-inline-size: none;
    }
    .sheet > form,
    .sheet > .thanks,
    .sheet > .link {
      box-sizing: border-box;
      max-inline-size: 38em;
      margin-inline: auto;
    }
    .sheet > .close {
      inset-inline-end: max(4px, 50% - 38em / 3);
    }
  `

/** Floats as a popover does. */
export const take = float('sheet')
