/** Milliseconds after which a line whose page is gone has closed. */
const GRACE = 300

/** A request that its sender waits for. */
export interface Waiting {
  /** The line closed before it was answered. */
  gone(): void
  answered(): void
}

/** Watches that one site has one request under way at a time, whichever of its tabs sends it. */
export interface Senders {
  begin(site: string, tab: string): Waiting
  /** This tab is about to die: what it has under way no longer counts. */
  condemn(tab: string): void
  /** Two at a time, in words. */
  readonly clashes: readonly string[]
}

interface Open {
  readonly site: string
  readonly tab: string
  /** When others began beside it, and who. */
  readonly beside: { readonly at: number; readonly tab: string }[]
}

export function createSenders(): Senders {
  const open = new Set<Open>()
  const condemned = new Set<string>()
  const clashes: string[] = []

  const accuse = (one: Open, beside: Open['beside']) => {
    if (condemned.has(one.tab)) return
    for (const other of beside) clashes.push(`${one.site}: tab ${one.tab} and tab ${other.tab}`)
  }
  return {
    clashes,
    condemn: (tab) => void condemned.add(tab),
    begin: (site, tab) => {
      const now = Date.now()
      for (const one of open) if (one.site === site) one.beside.push({ at: now, tab })
      const mine: Open = { site, tab, beside: [] }
      open.add(mine)
      return {
        answered: () => {
          if (open.delete(mine)) accuse(mine, mine.beside)
        },
        // A page that gave up, or died, is known to be gone only after a moment.
        gone: () => {
          if (open.delete(mine))
            accuse(
              mine,
              mine.beside.filter(({ at }) => Date.now() - at > GRACE),
            )
        },
      }
    },
  }
}
