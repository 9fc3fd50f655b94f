import type { Surface } from '@heed/schema'
import type { Floating } from './floating.ts'

const popover = () => import('./popover.ts')

const surfaces: Readonly<Record<string, () => Promise<Floating>>> = {
  kiosk: () => import('./kiosk.ts'),
  modal: () => import('./modal.ts'),
  page: () => import('./page.ts'),
  sheet: () => import('./sheet.ts'),
  tab: () => import('./tab.ts'),
}

/**
 * What brings a surface; the popover's for one that there is none of. The promise rejects if it can't be loaded. Inline is always here.
 *
 * @example
 * const { styles, take } = await surfaceOf('modal')()
 */
export function surfaceOf(surface: Surface): () => Promise<Floating> {
  return surfaces[surface] ?? popover
}
