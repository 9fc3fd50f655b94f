/**
 * Where a key moves on a scale: arrows by one in reading direction, around the ends as radio buttons do
 * (WAI-ARIA Authoring Practices, radio group), Home and End to the ends. Browsers disagree on
 * arrows in right-to-left text, so the scale does not leave it to them.
 *
 * @returns The score that comes to be chosen, or `undefined` if the key moves nothing.
 * @example
 * arrowScore('ArrowLeft', 3, 0, 10, true) // 4: right to left, left is onward
 */
export function arrowScore(
  key: string,
  at: number,
  min: number,
  max: number,
  rtl: boolean,
): number | undefined {
  if (key === 'Home') return min
  if (key === 'End') return max
  const [onward, backward] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  if (key === onward || key === 'ArrowDown') return at < max ? at + 1 : min
  if (key === backward || key === 'ArrowUp') return at > min ? at - 1 : max
  return undefined
}
