import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ending } from './scheduler.ts'
import { createScheduler } from './scheduler.ts'
import { day, handClock, handConsent, handLocks, handStorage, settled } from '../hands.test.kit.ts'
import type { Askable } from './weigh.ts'

const rules = { anyDays: 2, sameDays: 5, snoozeDays: 7, seenLimit: 2 }
const surveys: readonly Askable[] = ['a', 'b'].map((id) => ({
  id,
  delivery: { trigger: { event: id }, throttle: rules },
}))

/** One thing that happens to a visitor, `days` after the last. The device's clock may go back. */
interface Step {
  readonly days: number
  readonly event: string
  readonly ending: Ending
  readonly tab: number
}

/** Plays steps in two tabs of one browser, and tells when what was shown and how it ended. */
async function play(steps: readonly Step[]) {
  const clock = handClock()
  const kept = new Map<string, string>()
  const locks = handLocks()
  const shown: { survey: string; time: number; ending: Ending }[] = []
  let ending: Ending
  const tabs = [0, 1].map(() =>
    createScheduler({
      surveys,
      consent: handConsent(),
      clock,
      locks,
      history: handStorage(kept),
      show: async ({ id }) => {
        shown.push({ survey: id, time: clock.now(), ending })
        return ending
      },
    }),
  )
  for (const step of steps) {
    clock.move(step.days * day)
    ending = step.ending
    tabs[step.tab]!.notify({ name: step.event })
    await settled()
  }
  return shown
}

/** The rules again, in other words: looking back from each showing at all that came before it. */
function broken(shown: Awaited<ReturnType<typeof play>>): string | undefined {
  for (const [index, { survey, time }] of shown.entries()) {
    const before = shown.slice(0, index)
    const same = before.filter((one) => one.survey === survey)
    if (before.some((one) => time - one.time < rules.anyDays * day)) return 'two surveys too soon'
    if (same.some((one) => time - one.time < rules.sameDays * day)) return 'the same survey too soon'
    if (same.some((one) => one.ending === 'dismissed' && time - one.time < rules.snoozeDays * day))
      return 'no rest'
    if (same.length >= rules.seenLimit) return 'too often'
  }
  return undefined
}

describe('a visitor is never asked too often', () => {
  it('in any history of three steps, clock jumps and a second tab included', async () => {
    const choices: Step[] = []
    for (const days of [0, 2, 5, 7, -6]) {
      for (const event of ['a', 'b']) {
        for (const ending of ['answered', 'dismissed', undefined] as const) {
          choices.push({ days, event, ending, tab: choices.length % 2 })
        }
      }
    }
    let played = 0
    let asked = 0
    for (const first of choices.filter((step) => step.days === 0)) {
      for (const second of choices) {
        for (const third of choices) {
          const shown = await play([first, second, third])
          played++
          asked += shown.length
          const fault = broken(shown)
          if (fault) expect.fail(`${fault}: ${JSON.stringify([first, second, third])}`)
        }
      }
    }
    expect(played).toBe(6 * 30 * 30)
    // The rules must not be kept by asking nobody.
    expect(asked).toBeGreaterThan(played * 1.2)
  })

  it('in long random histories', async () => {
    const step = fc.record({
      days: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: -30, max: 30 })),
      event: fc.constantFrom('a', 'b'),
      ending: fc.constantFrom('answered' as const, 'dismissed' as const, undefined),
      tab: fc.constantFrom(0, 1),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        expect(broken(await play(steps))).toBe(undefined)
      }),
      { numRuns: 1_000 },
    )
  })

  it('but is asked again once all rests are over', async () => {
    const year = Array.from({ length: 4 }, (_, index): Step => ({
      days: index === 0 ? 0 : 7,
      event: 'a',
      ending: 'dismissed',
      tab: 0,
    }))
    expect(await play(year)).toHaveLength(rules.seenLimit)
  })
})
