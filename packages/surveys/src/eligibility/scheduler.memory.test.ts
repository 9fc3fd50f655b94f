import { afterEach, describe, expect, it, vi } from 'vitest'
import { handConsent, handStorage, settled } from '../hands.test.kit.ts'
import { afterOrder, handScheduler, order } from './hand-scheduler.test.kit.ts'
import { storageKey } from './history-store.ts'

afterEach(() => vi.restoreAllMocks())

describe('what is remembered', () => {
  it('is neither written nor read before consent', async () => {
    for (const state of ['unset', 'denied'] as const) {
      const consent = handConsent(state)
      const { scheduler, history, shown } = handScheduler({ consent })
      scheduler.notify(order)
      scheduler.notify({ name: 'survey_submitted', data: { survey: 'after_order' } })
      await settled()
      expect(shown).toEqual([])
      expect(history.touched()).toBe(0)
      expect(scheduler.explain()[0]!.decision).toEqual({ show: false, reason: 'no_consent' })
    }
  })

  it('is not even looked at for events that are no survey’s own', () => {
    const { scheduler, history } = handScheduler()
    scheduler.notify({ name: 'page_view' })
    expect(history.touched()).toBe(0)
  })

  it('is gone when consent is withdrawn, and what is open leaves no trace either', async () => {
    const { scheduler, history, consent, end } = handScheduler()
    scheduler.notify(order)
    await settled()
    expect(history.kept.size).toBe(1)
    consent.set('denied')
    expect(history.kept.size).toBe(0)
    end('answered')
    await settled()
    expect(history.kept.size).toBe(0)
  })

  it('of the time before a withdrawal does not come back with a survey that fails after it', async () => {
    let fail = () => {}
    const survey = {
      ...afterOrder,
      delivery: { ...afterOrder.delivery!, throttle: { anyDays: 0, sameDays: 0 } },
    }
    const { scheduler, consent, history, shown } = handScheduler({
      surveys: [survey],
      show: ({ id }) => {
        shown.push(id)
        if (shown.length === 1) return Promise.resolve(undefined)
        return new Promise((_, reject) => (fail = () => reject(new Error('offline'))))
      },
    })
    scheduler.notify(order)
    await settled()
    scheduler.notify(order)
    consent.set('denied')
    consent.set('granted')
    fail()
    await settled()
    expect(shown).toHaveLength(2)
    expect(JSON.parse(history.kept.get(storageKey)!).surveys).toEqual({ after_order: { seen: 0 } })
  })

  it('is begun anew where it can’t be read, with a seed that stays', async () => {
    const history = handStorage(new Map([[storageKey, '{"seed":']]))
    vi.spyOn(Math, 'random').mockReturnValueOnce(0.1).mockReturnValue(0.2)
    const { scheduler } = handScheduler({
      history,
      surveys: [{ ...afterOrder, delivery: { ...afterOrder.delivery!, sample: 0 } }],
    })
    scheduler.notify(order)
    scheduler.notify(order)
    await settled()
    expect(JSON.parse(history.kept.get(storageKey)!)).toEqual({ seed: 0.1, surveys: {} })
  })

  it('is a condition: where nothing can be kept, nothing is asked', async () => {
    const full = {
      ...handStorage(),
      setItem: () => {
        throw new Error('full')
      },
    }
    const blocked = {
      ...full,
      getItem: () => {
        throw new Error('blocked')
      },
      removeItem: () => {
        throw new Error('blocked')
      },
    }
    for (const history of [full, blocked]) {
      const consent = handConsent()
      const { scheduler, shown } = handScheduler({ history, consent })
      scheduler.notify(order)
      await settled()
      expect(shown).toEqual([])
      expect(scheduler.explain()[0]!.decision).toEqual({ show: false, reason: 'no_storage' })
      expect(() => consent.set('denied')).not.toThrow()
    }
  })
})
