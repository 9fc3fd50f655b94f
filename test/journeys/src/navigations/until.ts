/** Resolves with what is there, once something is. Fails after so many seconds. */
export async function until<T>(what: string, find: () => Promise<T | undefined>, seconds = 40): Promise<T> {
  const given = performance.now() + seconds * 1_000
  for (;;) {
    const found = await find()
    if (found !== undefined) return found
    if (performance.now() > given) throw new Error(`never happened: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** A promise that fails if it takes more than so many seconds: who is asked may be gone. */
export function within<T>(what: string, promise: Promise<T>, seconds = 20): Promise<T> {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer: ${what}`)), seconds * 1_000)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
