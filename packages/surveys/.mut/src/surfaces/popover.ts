import type { Floating } from './floating.ts'
import { keepClear } from './keep-clear.ts'
import { leaveAlone } from './leave-alone.ts'
import { popoverStyles } from './popover-styles.ts'

/** The popover: a corner of the window, a sheet along the bottom of a phone. Arrives when it is first needed. */
export const popover: Floating = { styles: popoverStyles, open: keepClear, thank: leaveAlone }
