import type { ConsentSource } from '@heed/schema'
import { expect, it } from 'vitest'
import { createConsent } from './create-consent.ts'
import type { HeedConsentBanner } from './elements/banner.ts'
import { shopPolicy } from './policy.test.kit.ts'

/** What must not compile: each line is checked by the compiler, and none is run. */
export function wrong(banner: HeedConsentBanner, source: ConsentSource): void {
  // @ts-expect-error a policy is needed
  createConsent({})
  const store = createConsent({ policy: shopPolicy })
  // @ts-expect-error a method is one of five
  void store.decide({ analytics: true }, 'agreed')
  // @ts-expect-error a choice is yes or no
  void store.decide({ analytics: 'granted' }, 'custom')
  // @ts-expect-error nothing that was recorded can be changed
  store.record = undefined
  // @ts-expect-error who may only read can't decide
  void source.acceptAll()
  // @ts-expect-error an element knows no store
  banner.store = store
}

it('a store is what the other rooms read consent from', () => {
  const source: ConsentSource = createConsent({ policy: shopPolicy }, { now: () => 0 })
  expect(source.state('analytics')).toBe('unset')
})
