import type { Page } from 'playwright-core'

/** How two pictures differ. */
export interface Difference {
  /** How many pixels are not the same. */
  readonly pixels: number
  /** Some of where. */
  readonly at: readonly { readonly x: number; readonly y: number }[]
}

/** Compares two pictures, pixel by pixel, in a page that has nothing to do with them. */
export async function compare(page: Page, one: Buffer, other: Buffer): Promise<Difference> {
  if (one.equals(other)) return { pixels: 0, at: [] }
  return page.evaluate(
    async (pictures) => {
      const [before, after] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
          context.drawImage(bitmap, 0, 0)
          return context.getImageData(0, 0, bitmap.width, bitmap.height)
        }),
      )
      const [a, b] = [new Uint32Array(before!.data.buffer), new Uint32Array(after!.data.buffer)]
      let pixels = Math.abs(a.length - b.length)
      const at: { x: number; y: number }[] = []
      for (let n = 0; n < a.length; n++) {
        if (a[n] === b[n]) continue
        if (pixels++ % 97 === 0) at.push({ x: n % before!.width, y: Math.floor(n / before!.width) })
      }
      return { pixels, at }
    },
    [one.toString('base64'), other.toString('base64')],
  )
}
