import { nothing } from './nothing.ts'

/** Tells a developer what to change. What it says is loaded when there is something to say. */
export const advise = (what: unknown, why?: unknown): void =>
  void import('./seldom.ts').then((seldom) => seldom.advise(what, why)).catch(nothing)
