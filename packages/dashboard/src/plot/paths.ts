/** A point of a line, in the plot's own coordinates. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** An interval at one place, in the plot's own coordinates: `low` lies further down than `high`. */
export interface Reach {
  readonly x: number
  readonly low: number
  readonly high: number
}

const round = (value: number) => Math.round(value * 100) / 100
const through = (points: readonly Point[]) => points.map(({ x, y }) => `${round(x)},${round(y)}`).join('L')

/** SVG path of a line through unbroken stretches of points. A point alone gives nothing: it is drawn as a dot. */
export function linePath(stretches: readonly (readonly Point[])[]): string {
  return stretches
    .filter((points) => points.length > 1)
    .map((points) => `M${through(points)}`)
    .join('')
}

/**
 * SVG path of the bands around unbroken stretches of intervals. An interval alone becomes a bar.
 *
 * @param alone - Width of such a bar.
 */
export function bandPath(stretches: readonly (readonly Reach[])[], alone: number): string {
  return stretches
    .map((reaches) => {
      const [only] = reaches
      const drawn =
        reaches.length === 1 && only
          ? [
              { ...only, x: only.x - alone / 2 },
              { ...only, x: only.x + alone / 2 },
            ]
          : reaches
      const above = drawn.map(({ x, high }) => ({ x, y: high }))
      const below = drawn.map(({ x, low }) => ({ x, y: low })).toReversed()
      return `M${through([...above, ...below])}Z`
    })
    .join('')
}
