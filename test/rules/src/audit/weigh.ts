import type { Locator } from 'playwright-core'

/** What makes one button heavier than another. */
export interface Weight {
  readonly tag: string
  /** Square pixels. */
  readonly area: number
  readonly font: string
  /** Of its words on what is behind them, and of itself on what is behind it: 1 to 21 (WCAG 2.2). */
  readonly contrast: number
  readonly standsOut: number
}

/** Weighs a button as it is painted, through shadow roots and slots. */
export const weigh = (button: Locator): Promise<Weight> =>
  button.evaluate((element): Weight => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!
    const rgba = (colour: string): readonly number[] => {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      return [...canvas.getImageData(0, 0, 1, 1).data]
    }
    const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
      const part = (value: number) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
      return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
    }
    const contrastOf = (one: readonly number[], other: readonly number[]): number => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
      return (light + 0.05) / (dark + 0.05)
    }
    const above = (node: Element): Element | null => {
      const root = node.getRootNode()
      return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
    }
    /** What is painted from here upwards, nearest first, until nothing shines through. */
    const painted = (from: Element | null): readonly number[][] => {
      const layers: number[][] = []
      for (let node = from; node; node = above(node)) {
        const colour = [...rgba(getComputedStyle(node).backgroundColor)]
        if (colour[3]) layers.push(colour)
        if (colour[3] === 255) return layers
      }
      return [...layers, [255, 255, 255, 255]]
    }
    const seen = (layers: readonly number[][]): readonly number[] => layers[0] ?? [255, 255, 255]
    const style = getComputedStyle(element)
    const { width, height } = element.getBoundingClientRect()
    const behind = painted(element)
    return {
      tag: element.localName,
      area: width * height,
      font: `${style.fontSize} ${style.fontWeight} ${style.textDecorationLine}`,
      contrast: contrastOf(rgba(style.color), seen(behind)),
      standsOut: contrastOf(seen(behind), seen(behind.slice(1))),
    }
  })
