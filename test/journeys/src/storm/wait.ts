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
