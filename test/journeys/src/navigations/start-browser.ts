import { spawn } from 'node:child_process'

/** A browser as a child, and where it says it listens. */
export interface Started {
  readonly url: string
  /** Resolves when it has ended. */
  ended(): Promise<void>
  kill(): Promise<void>
}

/** Starts a browser and waits until it prints where it listens: the first group of `says`. */
export function startBrowser(program: string, args: readonly string[], says: RegExp): Promise<Started> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return new Promise((resolve, reject) => {
    let printed = ''
    child.on('error', reject)
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}: ${printed}`)))
    child.stderr.on('data', (data) => {
      printed = (printed + String(data)).slice(-4_000)
      const url = says.exec(printed)?.[1]
      if (url)
        resolve({
          url,
          ended: () => ended,
          async kill() {
            child.kill('SIGKILL')
            await ended
          },
        })
    })
  })
}
