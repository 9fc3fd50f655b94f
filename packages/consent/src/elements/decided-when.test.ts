import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createConsent } from '../create-consent.ts'
import { shopPolicy } from '../policy.test.kit.ts'
import { decidedWhen } from './decided-when.ts'

const DAY = 86_400_000
const IDS = ['analytics', 'feedback', 'marketing']

it('the span that a statement names holds every choice in it, whatever was decided when', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 40 * DAY }), fc.subarray(IDS, { minLength: 1 })), {
        minLength: 1,
        maxLength: 6,
      }),
      (history) => {
        let [raw, now]: [string | null, number] = [null, Date.UTC(2026, 0, 1)]
        const storage = {
          getItem: () => raw,
          setItem: (_key: string, value: string) => void (raw = value),
          removeItem: () => void (raw = null),
        }
        const consent = createConsent({ policy: shopPolicy, storage }, { now: () => now })
        const decided = new Map<string, number>()
        let begun = now
        for (const [pause, ids] of history) {
          now += pause
          // Whatever had run out by then counts no more.
          if (!consent.record) {
            decided.clear()
            begun = now
          }
          void consent.decide(Object.fromEntries(ids.map((id) => [id, true])), 'custom')
          for (const id of ids) decided.set(id, now)
        }
        const { first, last, until } = decidedWhen(shopPolicy, consent.record!)
        const times = [...decided.values()]
        expect(last).toBe(Math.max(...times))
        // Once two ages were mixed, the older end stays, even when what was older is decided anew.
        expect(first).toBeLessThanOrEqual(Math.min(...times))
        expect(first).toBeGreaterThanOrEqual(Math.max(last - 180 * DAY, begun))
        expect(until).toBe(first + 180 * DAY)
      },
    ),
  )
})

it('a policy that shortens how long a decision lasts shortens what is told', () => {
  const consent = createConsent({ policy: shopPolicy }, { now: () => Date.UTC(2026, 0, 1) })
  void consent.acceptAll()
  const { first, until } = decidedWhen({ ...shopPolicy, days: 30 }, consent.record!)
  expect([first, until]).toEqual([Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 31)])
})
