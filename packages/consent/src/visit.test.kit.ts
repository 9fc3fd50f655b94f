import { ConsentRecordSchema } from '@heed/schema'
import { expect } from 'vitest'
import type { ConsentEffects, ConsentOptions } from './consent-store.ts'
import { createConsent } from './create-consent.ts'
import { shopPolicy } from './policy.test.kit.ts'
import { browser, type Browser } from './tabs.test.kit.ts'

/** Milliseconds of a day. */
export const DAY = 86_400_000

/** When a visit starts. */
export const START = Date.UTC(2026, 10, 22)

/** A store in a tab of its own, with a clock that moves only when it is told to. */
export function visit(
  options: Partial<ConsentOptions> = {},
  effects: ConsentEffects = {},
  at: Browser = browser(),
) {
  const clock = { now: START }
  const tab = at.tab()
  const store = createConsent(
    { policy: shopPolicy, storage: tab.storage, signals: { gpc: false }, ...options },
    { now: () => clock.now, page: tab.page, clean: async () => {}, ...effects },
  )
  return { store, clock, browser: at, ...tab }
}

/** That the collector takes a record as it is, and leaves nothing of it out. */
export const expectValid = (record: unknown) =>
  expect(ConsentRecordSchema['~standard'].validate(record)).toEqual({ typed: true, value: record })

/** The states of the shop's purposes, in their order. */
export const states = (store: { state(purpose: string): string }) =>
  ['necessary', 'analytics', 'feedback', 'marketing'].map((purpose) => store.state(purpose)).join(' ')
