import type { HeedEvent } from '@heed/schema'

/** Widths and heights are rounded down to a multiple of so many pixels: enough to tell layouts apart, too coarse to recognise anybody. A power of two. */
const GRAIN = 64

/** The device, coarsely. What fingers point at is a phone, or a tablet from 600 pixels on its short side. Reads no layout. */
export const deviceOf = ({
  matchMedia,
  navigator,
  screen,
}: Window & typeof globalThis): HeedEvent['device'] => ({
  kind: !matchMedia('(pointer:coarse)').matches
    ? 'desktop'
    : Math.min(screen.width, screen.height) < 600
      ? 'phone'
      : 'tablet',
  language: navigator.language,
  width: screen.width & -GRAIN,
  height: screen.height & -GRAIN,
})
