import type { HeedEvent } from '@heed/schema'

/** Widths and heights are rounded down to a multiple of so many pixels: enough to tell layouts apart, too coarse to recognise anybody. A power of two. */
const GRAIN = 64

/**
 * The device, coarsely. What fingers point at is a phone, or a tablet from 600 pixels on its short side. Reads no layout.
 *
 * A browser that says it is driven by a program (`navigator.webdriver`, https://www.w3.org/TR/webdriver2/#interface; headless
 * Chrome says it too) is marked, not left out: who reads the numbers decides. Nothing is guessed; a program that hides stays hidden.
 */
export const deviceOf = ({ matchMedia, navigator, screen }: Window & typeof globalThis) =>
  ({
    kind: !matchMedia('(pointer:coarse)').matches
      ? 'desktop'
      : Math.min(screen.width, screen.height) < 600
        ? 'phone'
        : 'tablet',
    language: navigator.language,
    width: screen.width & -GRAIN,
    height: screen.height & -GRAIN,
    automated: navigator.webdriver || undefined,
  }) as HeedEvent['device']
