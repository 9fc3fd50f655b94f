import type { ConsentSource, ConsentState } from '@heed/schema'

/** Consent that a test switches by hand. */
export interface Switch extends ConsentSource {
  set(purpose: string, state: ConsentState): void
  /** How many listen. */
  readonly listening: () => number
}

/** Everything unset, until it is set. */
export function consentSwitch(): Switch {
  const states = new Map<string, ConsentState>()
  const listeners = new Set<() => void>()
  return {
    state: (purpose) => states.get(purpose) ?? 'unset',
    withheld: () => [],
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set(purpose, state) {
      states.set(purpose, state)
      for (const listener of listeners) listener()
    },
    listening: () => listeners.size,
  }
}
