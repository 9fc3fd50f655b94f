import type { HeedEvent } from '@heed/schema'

/** Widths and heights are rounded down to a multiple of so many pixels: enough to tell layouts apart, too coarse to recognise anybody. A power of two. */
const GRAIN = 64

/** The device, coarsely. What fingers point at is a phone, or a tablet from 600 pixels on its short side. Reads no layout. */
export const deviceOf = (
  window: Window & typeof globalThis,
  { width, height } = window.screen,
): HeedEvent['device'] => ({
  kind: !window.matchMedia('(pointer:coarse)').matches
    ? 'desktop'
    : width < 600 || height < 600
      ? 'phone'
      : 'tablet',
  language: window.navigator.language,
  width: width & -GRAIN,
  height: height & -GRAIN,
})
