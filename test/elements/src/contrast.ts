import { drawnIn } from './controls.ts'

type Colour = readonly [red: number, green: number, blue: number, alpha: number]

/** A computed colour (`rgb()` or `color(srgb …)`), its parts from 0 to 1. */
function parse(colour: string): Colour {
  const whole = colour.startsWith('color') ? 1 : 255
  const [red = 0, green = 0, blue = 0, alpha = 1] = [
    ...colour.replace('color(srgb', '').matchAll(/[\d.e-]+/g),
  ].map(Number)
  return [red / whole, green / whole, blue / whole, alpha]
}

const over = (above: Colour, below: Colour): Colour => {
  const mix = (at: 0 | 1 | 2) => above[at] * above[3] + below[at] * (1 - above[3])
  return [mix(0), mix(1), mix(2), 1]
}

/** How much of what is behind it a colour hides, 0 to 1. */
export const alpha = (colour: string): number => parse(colour)[3]

/** What is painted behind an element, without pictures. */
export function ground(element: Element): string {
  for (let one: Element | null = element; one; one = drawnIn(one)) {
    const { backgroundColor } = getComputedStyle(one)
    if (parse(backgroundColor)[3] === 1) return backgroundColor
  }
  return getComputedStyle(element).colorScheme === 'dark' ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)'
}

function luminance([red, green, blue]: Colour): number {
  const linear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** The contrast of a colour on another, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(colour: string, on: string): number {
  const below = parse(on)
  const [dark = 0, light = 0] = [luminance(over(parse(colour), below)), luminance(below)].sort(
    (a, b) => a - b,
  )
  return (light + 0.05) / (dark + 0.05)
}
