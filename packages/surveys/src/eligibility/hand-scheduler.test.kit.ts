import { vi } from 'vitest'
import { handClock, handConsent, handLocks, handStorage } from '../hands.test.kit.ts'
import { createScheduler, type Ending, type SchedulerOptions } from './scheduler.ts'
import type { Askable } from './weigh.ts'

/** A survey that comes after an order. */
export const afterOrder: Askable = { id: 'after_order', delivery: { trigger: { event: 'order_placed' } } }
/** What brings it up. */
export const order = { name: 'order_placed' }

/** A scheduler of which everything is in hand. */
export function handScheduler(options: Partial<SchedulerOptions<Askable>> = {}) {
  if (!vi.isMockFunction(Math.random)) vi.spyOn(Math, 'random').mockReturnValue(0.5)
  const clock = handClock()
  const history = handStorage()
  const consent = handConsent()
  const locks = handLocks()
  const shown: string[] = []
  let end: (ending: Ending) => void = () => {}
  const show = (survey: Askable) => {
    shown.push(survey.id)
    return new Promise<Ending>((resolve) => {
      end = resolve
    })
  }
  const all = { surveys: [afterOrder], consent, clock, history, locks, show }
  const scheduler = createScheduler({ ...all, ...options })
  return { scheduler, clock, history, consent, locks, shown, all, end: (ending: Ending) => end(ending) }
}
