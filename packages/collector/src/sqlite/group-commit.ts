/** Runs `task` soon, after what is ready now has had its turn. */
export type Soon = (task: () => void) => void

/** Lets many wait for one commit. */
export interface GroupCommit<T, R> {
  /** Resolves with what became of the item, after the commit that holds it. */
  add(item: T): Promise<R>
  /** Commits what waits, now. */
  flush(): void
}

/**
 * Collects items until the end of the turn and writes them together, because a sync costs the same for one as for many.
 *
 * @param write writes a group in one transaction and gives one result an item, in order
 * @param failed what every item of a group gets when `write` throws
 * @param options.most items in one group: bounds how long the process is busy with one commit
 */
export function groupCommit<T, R>(
  write: (group: readonly T[]) => readonly R[],
  failed: (error: unknown) => R,
  { most = 64, soon = setImmediate }: { readonly most?: number; readonly soon?: Soon } = {},
): GroupCommit<T, R> {
  let waiting: { readonly item: T; readonly resolve: (result: R) => void }[] = []
  let planned = false

  const commit = (): void => {
    const group = waiting.slice(0, most)
    waiting = waiting.slice(most)
    let results: readonly R[]
    try {
      results = write(group.map(({ item }) => item))
    } catch (error) {
      results = group.map(() => failed(error))
    }
    group.forEach(({ resolve }, i) => resolve(results[i] as R))
  }

  const plan = (): void => {
    if (planned || waiting.length === 0) return
    planned = true
    soon(() => {
      planned = false
      if (waiting.length > 0) commit()
      plan()
    })
  }

  return {
    add: (item) =>
      new Promise((resolve) => {
        waiting.push({ item, resolve })
        plan()
      }),
    flush() {
      while (waiting.length > 0) commit()
    },
  }
}
