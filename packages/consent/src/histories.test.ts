import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createConsent } from './create-consent.ts'
import { shopPolicy } from './policy.test.kit.ts'
import { browser } from './tabs.test.kit.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 10, 22)
const ASKED = ['analytics', 'feedback', 'marketing'] as const

type Step =
  | { readonly do: 'decide'; readonly tab: number; readonly choices: Readonly<Record<string, boolean>> }
  | { readonly do: 'all'; readonly tab: number; readonly how: 'acceptAll' | 'rejectAll' | 'withdraw' }
  | { readonly do: 'reload'; readonly tab: number }
  | { readonly do: 'wait'; readonly days: number }
  | { readonly do: 'corrupt'; readonly cut: number }
  | { readonly do: 'forget' }
  | { readonly do: 'version'; readonly version: string }
  | { readonly do: 'signal'; readonly gpc: boolean }

const tab = fc.nat(2)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('decide' as const),
    tab,
    choices: fc.dictionary(fc.constantFrom(...ASKED, 'necessary', 'sale'), fc.boolean()),
  }),
  fc.record({
    do: fc.constant('all' as const),
    tab,
    how: fc.constantFrom('acceptAll' as const, 'rejectAll' as const, 'withdraw' as const),
  }),
  fc.record({ do: fc.constant('reload' as const), tab }),
  fc.record({ do: fc.constant('wait' as const), days: fc.nat(200) }),
  fc.record({ do: fc.constant('corrupt' as const), cut: fc.double({ min: 0, max: 0.999, noNaN: true }) }),
  fc.record({ do: fc.constant('forget' as const) }),
  fc.record({ do: fc.constant('version' as const), version: fc.constantFrom('1', '2') }),
  fc.record({ do: fc.constant('signal' as const), gpc: fc.boolean() }),
)

/** What ought to be known, told as simply as can be: no storage, no text, no clock but this one. */
interface Truth {
  known: { choices: Record<string, boolean>; expires: number; version: string } | undefined
  now: number
  version: string
  gpc: boolean
}

function expected({ known, now, version, gpc }: Truth, purpose: string): string {
  if (purpose === 'marketing' && gpc) return 'denied'
  if (!known || known.version !== version || now >= known.expires) return 'unset'
  const choice = known.choices[purpose]
  return choice === undefined ? 'unset' : choice ? 'granted' : 'denied'
}

function decideIn(truth: Truth, choices: Readonly<Record<string, boolean>>): void {
  const before =
    truth.known && truth.known.version === truth.version && truth.now < truth.known.expires
      ? truth.known
      : undefined
  let expires = truth.now + 180 * DAY
  const all: Record<string, boolean> = {}
  for (const purpose of ASKED) {
    const old = before?.choices[purpose]
    const chosen = choices[purpose] ?? old
    if (choices[purpose] === undefined && old !== undefined && before)
      expires = Math.min(expires, before.expires)
    if (chosen !== undefined) all[purpose] = chosen && !(truth.gpc && purpose === 'marketing')
  }
  truth.known = { choices: all, expires, version: truth.version }
}

describe('whatever happens to a visitor', () => {
  it('is known in every tab exactly as it was last decided, and otherwise not at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (history) => {
        const at = browser()
        const truth: Truth = { known: undefined, now: START, version: '1', gpc: false }
        const signals = {
          get gpc() {
            return truth.gpc
          },
        }
        const open = () =>
          createConsent(
            { policy: { ...shopPolicy, version: truth.version }, storage: at.tab().storage, signals },
            { now: () => truth.now, clean: async () => {} },
          )
        const tabs = [open(), open(), open()]

        for (const one of history) {
          if (one.do === 'decide') {
            await tabs[one.tab]?.decide(one.choices, 'custom')
            decideIn(truth, one.choices)
          } else if (one.do === 'all') {
            await tabs[one.tab]?.[one.how]()
            decideIn(truth, Object.fromEntries(ASKED.map((purpose) => [purpose, one.how === 'acceptAll'])))
          } else if (one.do === 'reload') tabs[one.tab] = open()
          else if (one.do === 'wait') truth.now += one.days * DAY
          else if (one.do === 'signal') truth.gpc = one.gpc
          else if (one.do === 'version') {
            truth.version = one.version
            tabs.splice(0, 3, open(), open(), open())
          } else {
            const raw = at.stored()
            at.plant(
              one.do === 'forget' || raw === null ? null : raw.slice(0, Math.floor(raw.length * one.cut)),
            )
            truth.known = undefined
          }
          for (const store of tabs) {
            expect(store.state('necessary')).toBe('granted')
            expect(store.state('sale')).toBe('unset')
            for (const purpose of ASKED) expect(store.state(purpose)).toBe(expected(truth, purpose))
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})
