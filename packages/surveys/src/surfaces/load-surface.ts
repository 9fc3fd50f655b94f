import type { Surface } from '@heed/schema'
import type { Floating } from './floating.ts'
import { popover } from './popover.ts'

const surfaces: Readonly<Record<string, () => Promise<Floating>>> = {
  kiosk: () => import('./kiosk.ts'),
  modal: () => import('./modal.ts'),
  page: () => import('./page.ts'),
  sheet: () => import('./sheet.ts'),
  tab: () => import('./tab.ts'),
}

/**
 * What brings a surface; the popover for one that there is none of. It is here at once, because most that float are it or start from
 * it. The promise rejects if a surface can't be loaded. Inline is none of these: it comes with its element.
 *
 * @example
 * const { styles, take } = await surfaceOf('modal')()
 */
export function surfaceOf(surface: Surface): () => Promise<Floating> {
  return surfaces[surface] ?? (async () => popover)
}
