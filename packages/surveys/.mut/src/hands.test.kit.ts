import type { ConsentState } from '@heed/schema'
import type { Clock } from './clock.ts'

/** A day, in milliseconds. */
export const day = 86_400_000

/** A clock that a test moves. */
export function handClock(start = Date.UTC(2026, 10, 22)) {
  let now = start
  const timers = new Map<number, { at: number; run: () => void }>()
  let next = 0
  const clock: Clock = {
    now: () => now,
    after(ms, run) {
      const id = next++
      timers.set(id, { at: now + ms, run })
      return () => timers.delete(id)
    },
  }
  return {
    ...clock,
    /** Lets time pass, or jump back, and runs what became due. */
    move(ms: number) {
      now += ms
      for (const [id, { at, run }] of timers) {
        if (at > now) continue
        timers.delete(id)
        run()
      }
    },
    waiting: () => timers.size,
  }
}

/** A `Storage` that counts how often it was touched. */
export function handStorage(kept = new Map<string, string>()) {
  let touched = 0
  const touch = <T>(value: T): T => {
    touched++
    return value
  }
  return {
    kept,
    touched: () => touched,
    getItem: (key: string) => touch(kept.get(key) ?? null),
    setItem: (key: string, value: string) => touch(void kept.set(key, value)),
    removeItem: (key: string) => touch(void kept.delete(key)),
  }
}

/** Consent that a test gives and takes. */
export function handConsent(state: ConsentState = 'granted') {
  const listeners = new Set<() => void>()
  let now = state
  return {
    state: (purpose: string): ConsentState => (purpose === 'feedback' ? now : 'denied'),
    withheld: () => [],
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    set(state: ConsentState) {
      now = state
      for (const listener of listeners) listener()
    },
    listeners: () => listeners.size,
  }
}

/** Web Locks as one browser's tabs share them: only what the scheduler asks of them. */
export function handLocks(): Pick<LockManager, 'request'> & { held(): number } {
  const held = new Set<string>()
  const request = async (name: string, _: LockOptions, run: (lock: Lock | null) => unknown) => {
    if (held.has(name)) return run(null)
    held.add(name)
    try {
      return await run({ name, mode: 'exclusive' })
    } finally {
      held.delete(name)
    }
  }
  return { request: request as LockManager['request'], held: () => held.size }
}

/** Lets every promise that can settle do so. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}
