/**
 * Starts something that has to be loaded first. What fails ends in the console.
 *
 * @param start Loads and starts; gives the stop of what it started.
 * @returns A stop that works at any time, before it was loaded too.
 * @example
 * const stop = openLater(async () => (await import('./tcf-api.ts')).startTcf(consent, options))
 */
export function openLater(start: () => Promise<() => void>): () => void {
  let stopped = false
  let stop: (() => void) | undefined
  start().then(
    (started) => {
      stop = started
      if (stopped) stop()
    },
    (error: unknown) => console.error('[heed]', error),
  )
  return () => {
    stopped = true
    stop?.()
  }
}
