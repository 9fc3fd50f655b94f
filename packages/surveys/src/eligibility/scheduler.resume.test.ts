import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { settled } from '../hands.test.kit.ts'
import { RESUME } from './brings-up.ts'
import { afterOrder, handScheduler, order } from './hand-scheduler.test.kit.ts'
import { storageKey } from './history-store.ts'
import { createScheduler, type Ending } from './scheduler.ts'

afterEach(() => vi.restoreAllMocks())

const minute = 60_000
const wait = { name: RESUME, for: 'after_order' }
type Hands = ReturnType<typeof handScheduler>
const remembered = ({ history }: Hands) =>
  JSON.parse(history.kept.get(storageKey) ?? '{}').surveys?.after_order
const last = ({ scheduler }: Hands) => scheduler.explain()[0]!.decision

/** A survey is up, and the page goes: nothing of it lives on but what is on the device. */
async function cutOff(): Promise<Hands> {
  const hands = handScheduler()
  hands.scheduler.notify(order)
  await settled()
  expect(hands.shown).toEqual(['after_order'])
  return hands
}
/** The next page of the same visitor, whose tab before is gone with its lock. */
function nextPage({ all, clock, history, shown, consent }: Hands): Hands {
  const hands = handScheduler({ clock, history, consent })
  const show = (survey: { id: string }) => {
    hands.shown.push(survey.id)
    return new Promise<Ending>(() => {})
  }
  const scheduler = createScheduler({ ...all, locks: hands.locks, show })
  expect(shown.length).toBeGreaterThan(0)
  return { ...hands, clock, history, consent, scheduler }
}

describe('a survey that a reload cuts off', () => {
  it('goes on by itself on the next page, as the same showing', async () => {
    const before = await cutOff()
    const was = remembered(before)
    before.clock.move(29 * minute)
    const page = nextPage(before)
    page.scheduler.notify(wait)
    await settled()
    expect(page.shown).toEqual(['after_order'])
    expect(remembered(page)).toEqual(was)
  })

  it('does not come back half an hour later, nor for its event', async () => {
    const before = await cutOff()
    before.clock.move(30 * minute)
    const page = nextPage(before)
    page.scheduler.notify(wait)
    expect(last(page)).toEqual({ show: false, reason: 'not_cut_off' })
    page.scheduler.notify(order)
    expect(last(page)).toMatchObject({ show: false, reason: 'cooldown_same' })
    await settled()
    expect(page.shown).toEqual([])
  })

  it('does not come back once it was closed, answered, or if it never came by itself', async () => {
    for (const ending of ['dismissed', 'answered'] as const) {
      const before = await cutOff()
      before.clock.move(minute)
      before.end(ending)
      await settled()
      const page = nextPage(before)
      page.scheduler.notify(wait)
      expect(last(page)).toEqual({ show: false, reason: 'not_cut_off' })
    }
    const never = handScheduler()
    never.scheduler.notify(wait)
    expect(last(never)).toEqual({ show: false, reason: 'not_cut_off' })
  })

  it('waits where consent is gone, where another tab has it open, and where its audience is not', async () => {
    const before = await cutOff()
    const other = createScheduler({ ...before.all })
    other.notify(wait)
    await settled()
    expect(other.explain()[0]!.decision).toEqual({ show: false, reason: 'another_open' })

    const nowhere = { ...afterOrder, delivery: { ...afterOrder.delivery!, quota: 1, responses: 1 } }
    const elsewhere = handScheduler({ ...before.all, surveys: [nowhere], locks: handScheduler().locks })
    elsewhere.scheduler.notify(wait)
    await vi.waitFor(() => expect(last(elsewhere)).toEqual({ show: false, reason: 'quota_full' }))

    before.consent.set('denied')
    before.consent.set('granted')
    const page = nextPage(before)
    page.scheduler.notify(wait)
    expect(last(page)).toEqual({ show: false, reason: 'not_cut_off' })
  })

  it('never is asked more often for it: without its event nothing that happens shows it a first time', async () => {
    const step = fc.oneof(
      fc.record({ move: fc.integer({ min: 0, max: 200 * 24 * 60 }) }),
      fc.constantFrom('resume', 'order', 'dismissed', 'answered', 'reload' as const),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        let page = handScheduler()
        let seen = 0
        let up: number | undefined
        for (const one of steps) {
          if (typeof one === 'object') page.clock.move(one.move * minute)
          else if (one === 'reload') {
            const next = handScheduler({ clock: page.clock, history: page.history, consent: page.consent })
            page = { ...next, clock: page.clock, history: page.history, consent: page.consent }
          } else if (one === 'dismissed' || one === 'answered') page.end(one)
          else {
            const already = page.shown.length
            const now = page.clock.now()
            page.scheduler.notify(one === 'order' ? order : wait)
            await settled()
            if (page.shown.length === already) continue
            if (one === 'order') {
              seen++
              up = now
            } else expect(now - up!).toBeLessThan(30 * minute)
          }
          await settled()
        }
        expect(remembered(page)?.seen ?? 0).toBe(seen)
      }),
    )
  })
})
