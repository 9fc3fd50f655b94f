/** Runs tasks one after another, in the order of the calls. */
export type Serial = <T>(task: () => Promise<T>) => Promise<T>

/**
 * Makes a queue of one. A task that fails does not stop the next.
 *
 * @example
 * const inTurn = serial()
 * await Promise.all([inTurn(writeFirst), inTurn(writeSecond)]) // never both at once
 */
export function serial(): Serial {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const mine = last.then(task)
    last = mine.catch(() => {})
    return mine
  }
}
