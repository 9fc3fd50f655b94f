import type { Rgb } from './contrast-of.ts'

/** What is seen where colours lie on one another, the lowest first. */
export type Paint = (...layers: readonly string[]) => Rgb

/**
 * Lets the browser itself paint colours, in whatever way they are written (`oklch()`, `color-mix()`, transparent ones), and tells
 * what is seen. The lowest layer should be opaque.
 *
 * @example
 * const paint = painter(document)
 * paint('white', 'rgb(0 0 0 / 50%)') // [127, 127, 127]
 */
export function painter(page: Document): Paint {
  const canvas = page.createElement('canvas')
  canvas.width = canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return (...layers) => {
    if (!context) return [0, 0, 0]
    context.clearRect(0, 0, 1, 1)
    for (const layer of layers) {
      context.fillStyle = layer
      context.fillRect(0, 0, 1, 1)
    }
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
    return [red, green, blue]
  }
}
