import type { ConsentSource, ConsentState, FieldGroup } from '@heed/schema'

/** A consent source that a test can turn, with the listeners that a real one has. */
export class TestConsent implements ConsentSource {
  readonly listeners = new Set<() => void>()
  states: Record<string, ConsentState> = {}
  groups: readonly FieldGroup[] = []
  state(purpose: string): ConsentState {
    return purpose === 'necessary' ? 'granted' : (this.states[purpose] ?? 'unset')
  }
  withheld(): readonly FieldGroup[] {
    return this.groups
  }
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  set(states: Readonly<Record<string, ConsentState>>): void {
    this.states = { ...this.states, ...states }
    for (const listener of this.listeners) listener()
  }
}
