/** What decides where a scale or a slider can stand. Without a step a slider stands anywhere. */
export interface Grid {
  readonly type: 'scale' | 'slider'
  readonly min: number
  readonly max: number
  readonly step?: number
}

/** The distance of two points; `undefined` where there are none. */
export const stepOf = (grid: Grid): number | undefined => (grid.type === 'scale' ? 1 : grid.step)

/** Whether a scale or a slider can stand at a number. */
export function onGrid(grid: Grid, value: number): boolean {
  if (!(value >= grid.min && value <= grid.max)) return false
  const step = stepOf(grid)
  const steps = step ? (value - grid.min) / step : 0
  return Math.abs(steps - Math.round(steps)) < 1e-6
}
