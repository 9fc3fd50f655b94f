import type { PageTrigger, SurveyDelivery } from '@heed/schema'
import { vi } from 'vitest'
import { handConsent, handLocks, handStorage } from '../hands.test.kit.ts'
import { handPage } from '../triggers/hand-page.test.kit.ts'
import { createScheduler, type Ending, type SchedulerOptions } from './scheduler.ts'
import type { Askable } from './weigh.ts'

/** A survey with a trigger. */
export const on = (trigger: SurveyDelivery['trigger'], more: Partial<SurveyDelivery> = {}): Askable => ({
  id: 'feedback',
  delivery: { trigger, ...more },
})
/** Never rests. */
export const always = { throttle: { anyDays: 0, sameDays: 0, snoozeDays: 0 } }

/** What is loaded meanwhile has come. */
export const come = () => vi.dynamicImportSettled()

/** A scheduler on a page that counts what is open. */
export async function pageScheduler(
  surveys: readonly Askable[],
  options: Partial<SchedulerOptions<Askable>> = {},
) {
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  const hands = handPage()
  const consent = handConsent()
  const history = handStorage()
  const shown: string[] = []
  let end: (ending: Ending) => void = () => {}
  const all: SchedulerOptions<Askable> = {
    surveys,
    consent,
    clock: hands.clock,
    history,
    locks: handLocks(),
    page: { window: hands.window },
    show: ({ id }, variant) => {
      shown.push(variant ? `${id}/${variant}` : id)
      return new Promise<Ending>((resolve) => {
        end = resolve
      })
    },
    ...options,
  }
  const scheduler = createScheduler(all)
  await come()
  const go = async (name: PageTrigger['on']) => {
    if (name === 'time' || name === 'inactivity') hands.clock.move(1_000)
    else if (name === 'scroll') hands.scroll(3_000)
    else if (name === 'exit') hands.leave({})
    else if (name === 'error') hands.happen('error')
    else for (let time = 0; time < 3; time++) hands.click({ fits: ['#feedback'] })
    await come()
  }
  const why = (index = 0) => scheduler.explain()[index]!.decision
  return { ...hands, consent, history, shown, all, scheduler, go, why, end: (how: Ending) => end(how) }
}
