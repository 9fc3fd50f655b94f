/** Looks again and again until something is so. False when it is not in time. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  milliseconds = 8_000,
): Promise<boolean> {
  const end = Date.now() + milliseconds
  for (;;) {
    if (await isSo()) return true
    if (Date.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
