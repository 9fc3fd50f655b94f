/** A colour without transparency: red, green and blue, each 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * The contrast of two colours, 1 to 21, whichever is above the other (WCAG 2.2, contrast ratio and relative luminance).
 *
 * @example
 * contrastOf([0, 0, 0], [255, 255, 255]) // 21
 */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
