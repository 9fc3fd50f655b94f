import { copyScript } from './copy-script.ts'

/** A script that is on its way. */
export interface RunningScript {
  /** Settles when it has run, failed, or was stopped. */
  readonly done: Promise<void>
  /** Keeps it from running if it hasn't yet. */
  stop(): void
}

/**
 * Puts a live copy in the place of a held script.
 *
 * @throws TypeError when the page enforces Trusted Types and doesn't allow the policy `heed`.
 */
export function runScript(held: HTMLScriptElement): RunningScript {
  const script = copyScript(held)
  const { promise: done, resolve } = Promise.withResolvers<void>()
  const settle = () => resolve()
  script.addEventListener('load', settle)
  script.addEventListener('error', settle)
  held.replaceWith(script)
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
