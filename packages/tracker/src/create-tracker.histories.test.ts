import type { ConsentState, HeedEvent } from '@heed/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TrackOutcome } from './tracker.ts'
import { type Answer } from './wire.test.support.ts'
import { type Tab, World } from './world.test.support.ts'

const response = {
  kind: 'nps',
  score: 9,
  response: '019ab000-0000-7000-a000-000000000000',
  survey: 'after_order',
  locale: 'en',
  format: 'numbers',
  orientation: 'horizontal',
  answers: { score: 9 },
  complete: true,
} as const

const record = {
  id: '019ab000-0000-7000-a000-000000000001',
  time: 1_764_000_000_000,
  expires: 1_779_000_000_000,
  policy: '1',
  locale: 'en',
  variant: 'banner',
  choices: { analytics: true },
  method: 'accept_all',
  signals: { gpc: false },
} as const

type Purpose = 'analytics' | 'feedback' | 'research'
type Step =
  | { readonly do: 'consent'; readonly purpose: Purpose; readonly state: ConsentState }
  | { readonly do: 'track'; readonly tab: number; readonly what: Purpose | 'necessary' }
  | { readonly do: 'answer'; readonly answer: Answer }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'kill' | 'unload' | 'hide' | 'flush' | 'erase' | 'open'; readonly tab: number }

const tab = fc.nat({ max: 2 })
const answer = fc.constantFrom<Answer>(
  'ok',
  'ok',
  'down',
  'lost_reply',
  'hang',
  { status: 429 },
  { status: 500 },
  { status: 503, headers: { 'retry-after': '2' } },
  { after: 3_000, answer: 'ok' },
  { after: 3_000, answer: 'lost_reply' },
  { after: 3_000, answer: { status: 503 } },
)
const pass = fc.record({
  do: fc.constant('pass' as const),
  ms: fc.constantFrom(0, 1, 400, 1_000, 3_500, 90_000),
})

/** The index of a tab that is open, opened if there is none. */
const at = (world: World, tabs: (Tab | undefined)[], index: number) => (tabs[index] ??= world.tab())

const track = (tab: Tab, what: Purpose | 'necessary'): Promise<TrackOutcome> => {
  if (what === 'feedback') return tab.tracker.track('survey_submitted', response)
  if (what === 'necessary') return tab.tracker.track('consent_changed', record)
  return tab.tracker.track('page_view', {}, { purpose: what })
}

const step = async (world: World, tabs: (Tab | undefined)[], move: Exclude<Step, { do: 'track' }>) => {
  switch (move.do) {
    case 'consent':
      return world.consent.set({ [move.purpose]: move.state })
    case 'answer':
      world.answer = () => move.answer
      return
    case 'pass':
      return world.pass(move.ms)
    case 'open':
      at(world, tabs, move.tab)
      return
    case 'flush':
      return void at(world, tabs, move.tab).tracker.flush()
    case 'erase':
      return void at(world, tabs, move.tab).tracker.erase()
    case 'hide':
      return at(world, tabs, move.tab).hide()
    case 'unload':
      await tabs[move.tab]?.unload()
      tabs[move.tab] = undefined
      return
    case 'kill':
      tabs[move.tab]?.kill()
      tabs[move.tab] = undefined
  }
}

describe('for every history of consent, events, tabs and reloads', () => {
  const moves = fc.array(
    fc.oneof(
      fc.record({
        do: fc.constant('consent' as const),
        purpose: fc.constantFrom<Purpose>('analytics', 'feedback', 'research'),
        state: fc.constantFrom<ConsentState>('granted', 'denied', 'unset'),
      }),
      fc.record({
        do: fc.constant('track' as const),
        tab,
        what: fc.constantFrom(
          'analytics' as const,
          'feedback' as const,
          'research' as const,
          'necessary' as const,
        ),
      }),
      fc.record({ do: fc.constant('answer' as const), answer }),
      pass,
      fc.record({
        do: fc.constantFrom('kill' as const, 'unload' as const, 'hide' as const, 'flush' as const),
        tab,
      }),
    ),
    { minLength: 1, maxLength: 30 },
  )

  test('nothing is stored, nothing is sent and nobody is named but as the gate says', async () => {
    await fc.assert(
      fc.asyncProperty(moves, fc.nat(), async (history, seed) => {
        const world = new World(seed)
        const tabs: (Tab | undefined)[] = []
        for (const move of history as Step[]) {
          if (move.do === 'track') void track(at(world, tabs, move.tab), move.what)
          else await step(world, tabs, move)
          await world.calm()

          const { states } = world.consent
          const isGranted = (purpose: string) => states[purpose] === 'granted'
          if (
            !isGranted('analytics') &&
            !isGranted('feedback') &&
            !isGranted('research') &&
            tabs.some(Boolean)
          ) {
            expect(await world.databases()).toEqual([])
          } else if (tabs.some(Boolean)) {
            for (const one of (await world.records()).flat() as (HeedEvent & { secret?: string })[]) {
              if ('secret' in one) expect(isGranted('analytics')).toBe(true)
              else if (one.purpose !== 'necessary') expect(isGranted(one.purpose)).toBe(true)
              if (one.visitor ?? one.session ?? one.customer) expect(isGranted('analytics')).toBe(true)
            }
          }
        }
        for (const { envelope, consent } of world.requests) {
          for (const event of envelope.events) {
            const always = event.purpose === 'feedback' || event.purpose === 'necessary'
            if (!always) expect(consent[event.purpose]).toBe('granted')
            if ('visitor' in event || 'session' in event) {
              expect(consent['analytics']).toBe('granted')
              if (event.purpose !== 'necessary') expect(consent[event.purpose]).toBe('granted')
            }
          }
        }
        expect(world.refused).toEqual([])
        expect(JSON.stringify(world.requests)).not.toContain('secret')
      }),
      { numRuns: 150 },
    )
  })

  test('what a visitor sends or decides always reaches the owner, while the page lives', async () => {
    await fc.assert(
      fc.asyncProperty(moves, fc.nat(), async (history, seed) => {
        const world = new World(seed)
        const tabs: (Tab | undefined)[] = []
        let expected = 0
        for (const move of history as Step[]) {
          if (move.do === 'kill' || move.do === 'unload') continue
          if (move.do === 'track') {
            if (move.what === 'feedback' || move.what === 'necessary') expected++
            void track(at(world, tabs, move.tab), move.what)
          } else await step(world, tabs, move)
          await world.calm()
        }
        // A request that hangs is cut off by the browser; here it dies with the tab that waits for it.
        fc.pre(!JSON.stringify(history).includes('"hang"'))
        world.answer = () => 'ok'
        await world.pass(3 * 3_600_000)
        const always = [...world.stored.values()].filter(
          ({ purpose }) => purpose === 'feedback' || purpose === 'necessary',
        )
        expect(always).toHaveLength(expected)
      }),
      { numRuns: 100 },
    )
  })
})

describe('for every history of faults, kills and reloads', () => {
  const moves = fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          do: fc.constant('track' as const),
          tab,
          what: fc.constant('analytics' as const),
        }),
      },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('answer' as const), answer }) },
      { weight: 3, arbitrary: pass },
      {
        weight: 2,
        arbitrary: fc.record({
          do: fc.constantFrom(
            'kill' as const,
            'unload' as const,
            'hide' as const,
            'flush' as const,
            'open' as const,
          ),
          tab,
        }),
      },
    ),
    { minLength: 1, maxLength: 40 },
  )

  test('what was called stored arrives, and is kept once', async () => {
    await fc.assert(
      fc.asyncProperty(moves, fc.nat(), fc.boolean(), async (history, seed, locked) => {
        const world = new World(seed)
        world.locked = locked
        world.consent.set({ analytics: 'granted', feedback: 'granted' })
        const tabs: (Tab | undefined)[] = []
        let tracked = 0
        const promised: number[] = []
        for (const move of history as Step[]) {
          if (move.do === 'track') {
            const total = tracked++
            const { tracker } = at(world, tabs, move.tab)
            void tracker.track('order_placed', { total, currency: 'EUR' }).then((outcome) => {
              if (outcome === 'stored' || outcome === 'sent') promised.push(total)
              expect(outcome).not.toBe('dropped')
            })
            // Sometimes the page dies before the disk has answered.
            if (world.random() < 0.7) await world.calm()
          } else await step(world, tabs, move)
        }
        await world.calm()
        for (const one of tabs) one?.kill()
        world.answer = () => 'ok'
        world.tab()
        await world.pass(10_000)
        const totals = [...world.stored.values()].map(({ data }) => (data as { total: number }).total)
        expect(totals).toEqual(expect.arrayContaining(promised))
        expect(new Set(totals).size).toBe(totals.length)
        expect((await world.records()).filter((one) => Array.isArray(one))).toEqual([])
        expect(world.refused).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('nothing is copied while nothing goes wrong, however many tabs there are', async () => {
    const calm = fc.array(
      fc.oneof(
        fc.record({ do: fc.constant('track' as const), tab, what: fc.constant('analytics' as const) }),
        pass,
        fc.record({ do: fc.constantFrom('flush' as const, 'open' as const), tab }),
      ),
      { minLength: 1, maxLength: 30 },
    )
    await fc.assert(
      fc.asyncProperty(calm, fc.nat(), async (history, seed) => {
        const world = new World(seed)
        world.consent.set({ analytics: 'granted', feedback: 'granted' })
        const tabs: (Tab | undefined)[] = []
        let tracked = 0
        for (const move of history as Step[]) {
          if (move.do === 'track') {
            tracked++
            void track(at(world, tabs, move.tab), move.what)
          } else await step(world, tabs, move)
          await world.calm()
        }
        await world.pass(10_000)
        expect(world.stored.size).toBe(tracked)
        expect([...world.copies.values()].filter((copies) => copies > 1)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
