/** A script that is on its way. */
export interface RunningScript {
  /** Settles when it has run, failed, or was stopped. */
  readonly done: Promise<void>
  /** Keeps it from running if it hasn't yet. */
  stop(): void
}

/**
 * Follows a script that `insert` puts where it will run.
 *
 * @throws What `insert` throws.
 */
export function runningScript(script: HTMLScriptElement, insert: () => void): RunningScript {
  const { promise: done, resolve } = Promise.withResolvers<void>()
  const settle = () => resolve()
  script.addEventListener('load', settle)
  script.addEventListener('error', settle)
  insert()
  // Classic inline scripts have run by now, and tell nobody.
  if (!script.src && script.type !== 'module') resolve()
  return {
    done,
    stop() {
      // A script runs only in the document it was prepared for (HTML, "execute the script element").
      new Document().adoptNode(script)
      resolve()
    },
  }
}
