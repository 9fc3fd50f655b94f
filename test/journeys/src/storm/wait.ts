/** The storm is about moments: this is where they pass. */
export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** For promises of what dies on purpose. */
export const nothing = (): void => {}

/** Resolves to whether something came to be so within this time. */
export async function within(ms: number, is: () => boolean | Promise<boolean>): Promise<boolean> {
  for (const until = Date.now() + ms; ; await wait(25)) {
    if (await is()) return true
    if (Date.now() > until) return false
  }
}

/** Rejects, and says what it waited for, where a browser does not answer its driver in this time. */
export function answered<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${ms} ms`)), ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
