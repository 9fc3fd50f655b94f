import type { ConsentModel, ConsentPolicy } from '@heed/schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createConsent } from './create-consent.ts'
import { browser } from './tabs.test.kit.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 10, 22)
const ASKED = ['analytics', 'feedback', 'marketing', 'health'] as const
const REGIONS: Readonly<Record<string, ConsentModel>> = { DE: 'opt_in', US: 'opt_out', SG: 'notice' }

/** The policy as it is at one moment: two versions that move apart, and services that come and go. */
interface Written {
  readonly version: string
  readonly feedback: string
  readonly services: readonly string[]
}

const policyOf = ({ version, feedback, services }: Written): ConsentPolicy => {
  const words = { title: 'Title', description: 'Description' }
  return {
    version,
    controller: { name: 'Fern & Field', contact: 'privacy@example.com' },
    regions: REGIONS,
    purposes: [
      { id: 'necessary', ...words, required: true },
      { id: 'analytics', ...words },
      { id: 'feedback', ...words, version: feedback },
      { id: 'marketing', ...words, services: services.map((id) => ({ id, name: id })) },
      { id: 'health', ...words, sensitive: true },
    ],
  }
}

type Step =
  | { readonly do: 'decide'; readonly tab: number; readonly choices: Readonly<Record<string, boolean>> }
  | { readonly do: 'all'; readonly tab: number; readonly how: 'acceptAll' | 'rejectAll' | 'withdraw' }
  | { readonly do: 'acknowledge'; readonly tab: number }
  | { readonly do: 'wait'; readonly days: number }
  | { readonly do: 'corrupt'; readonly cut: number }
  | { readonly do: 'forget' }
  | { readonly do: 'write'; readonly policy: Written }
  | { readonly do: 'move'; readonly region: string }
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
  fc.record({ do: fc.constant('acknowledge' as const), tab }),
  fc.record({ do: fc.constant('wait' as const), days: fc.nat(200) }),
  fc.record({ do: fc.constant('corrupt' as const), cut: fc.double({ min: 0, max: 0.999, noNaN: true }) }),
  fc.record({ do: fc.constant('forget' as const) }),
  fc.record({
    do: fc.constant('write' as const),
    policy: fc.record({
      version: fc.constantFrom('1', '2'),
      feedback: fc.constantFrom('a', 'b'),
      services: fc.subarray(['adnet', 'pinwall', 'tube']),
    }),
  }),
  fc.record({ do: fc.constant('move' as const), region: fc.constantFrom('DE', 'US-CA', 'SG', 'XX', '') }),
  fc.record({ do: fc.constant('signal' as const), gpc: fc.boolean() }),
)

/** What a visitor said of one purpose, and what it was then. No choice: a notice was closed. */
interface Said {
  readonly yes: boolean | undefined
  readonly version: string
  readonly services: readonly string[]
}

/** What ought to be known, told as simply as can be: no storage, no text, no clock but this one. */
interface Truth {
  known: { readonly said: ReadonlyMap<string, Said>; readonly expires: number } | undefined
  isDamaged: boolean
  now: number
  policy: Written
  region: string
  gpc: boolean
}

const modelOf = ({ region }: Truth): ConsentModel => REGIONS[region.slice(0, 2)] ?? 'opt_in'
const aboutOf = ({ policy }: Truth, purpose: string) => ({
  version: purpose === 'feedback' ? policy.feedback : policy.version,
  services: purpose === 'marketing' ? policy.services : [],
})
const knownNow = ({ known, now }: Truth) => (known && now < known.expires ? known : undefined)

function isAbout(truth: Truth, purpose: string, said: Said): boolean {
  const about = aboutOf(truth, purpose)
  const named = said.yes === false || about.services.every((id) => said.services.includes(id))
  return said.version === about.version && named
}

function expected(truth: Truth, purpose: string): string {
  if (purpose === 'marketing' && truth.gpc) return 'denied'
  const known = knownNow(truth)
  const said = known?.said.get(purpose)
  const isOpen = modelOf(truth) !== 'opt_in'
  if (said?.yes === false && (isOpen || isAbout(truth, purpose, said))) return 'denied'
  if (said?.yes && isAbout(truth, purpose, said)) return 'granted'
  const isUntouched = !truth.known && !truth.isDamaged
  return isOpen && purpose !== 'health' && (known || isUntouched) ? 'granted' : 'unset'
}

const asks = (truth: Truth): readonly string[] =>
  ASKED.filter((purpose) => {
    if (purpose === 'marketing' && truth.gpc) return false
    const said = knownNow(truth)?.said.get(purpose)
    if (!said || !isAbout(truth, purpose, said)) return true
    return said.yes === undefined && modelOf(truth) === 'opt_in'
  })

function decideIn(truth: Truth, choices: Readonly<Record<string, boolean>>, isTold = false): void {
  const before = knownNow(truth)
  let expires = truth.now + 180 * DAY
  const said = new Map<string, Said>()
  for (const purpose of ASKED) {
    const old = before?.said.get(purpose)
    const named = choices[purpose]
    const isRefused = truth.gpc && purpose === 'marketing'
    if (named !== undefined) {
      said.set(purpose, { yes: named && !isRefused, ...aboutOf(truth, purpose) })
      continue
    }
    const isStretched = isTold && old?.yes && !isAbout(truth, purpose, old)
    const yes = isStretched ? undefined : old?.yes
    if (yes !== undefined && before) expires = Math.min(expires, before.expires)
    const kept = yes === undefined ? undefined : yes && !isRefused
    if (isTold) said.set(purpose, { yes: kept, ...aboutOf(truth, purpose) })
    else if (old) said.set(purpose, { ...old, yes: kept })
  }
  truth.known = { said, expires }
  truth.isDamaged = false
}

const all = (truth: Truth, how: 'acceptAll' | 'rejectAll' | 'withdraw') =>
  Object.fromEntries(
    ASKED.map((purpose) => [
      purpose,
      how === 'acceptAll' && (purpose !== 'health' || expected(truth, purpose) === 'granted'),
    ]),
  )

describe('whatever happens to a visitor', () => {
  it('is known in every tab exactly as it was last decided about what is asked now, and otherwise as the region has it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (history) => {
        const at = browser()
        const policy: Written = { version: '1', feedback: 'a', services: ['adnet'] }
        const truth: Truth = {
          known: undefined,
          isDamaged: false,
          now: START,
          policy,
          region: 'DE',
          gpc: false,
        }
        const signals = {
          get gpc() {
            return truth.gpc
          },
        }
        const open = () =>
          createConsent(
            {
              policy: policyOf(truth.policy),
              storage: at.tab().storage,
              region: truth.region,
              signals,
            },
            { now: () => truth.now, clean: async () => {} },
          )
        let tabs = [open(), open(), open()]

        for (const one of history) {
          const store = 'tab' in one ? tabs[one.tab] : undefined
          if (one.do === 'decide') {
            await store?.decide(one.choices, 'custom')
            decideIn(truth, one.choices)
          } else if (one.do === 'all') {
            await store?.[one.how]()
            decideIn(truth, all(truth, one.how))
          } else if (one.do === 'acknowledge') {
            await store?.decide({}, 'acknowledge')
            decideIn(truth, {}, true)
          } else if (one.do === 'wait') truth.now += one.days * DAY
          else if (one.do === 'signal') truth.gpc = one.gpc
          else if (one.do === 'write' || one.do === 'move') {
            if (one.do === 'write') truth.policy = one.policy
            else truth.region = one.region
            tabs = [open(), open(), open()]
          } else {
            const raw = at.stored()
            const left = one.do === 'forget' || raw === null ? null : raw.slice(0, raw.length * one.cut)
            at.plant(left)
            truth.known = undefined
            truth.isDamaged = left !== null
          }
          for (const each of tabs) {
            expect(each.state('necessary')).toBe('granted')
            expect(each.state('sale')).toBe('unset')
            expect(each.model).toBe(modelOf(truth))
            expect(each.asks()).toEqual(asks(truth))
            for (const purpose of ASKED) expect(each.state(purpose)).toBe(expected(truth, purpose))
          }
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
