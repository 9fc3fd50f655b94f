import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, handClock, handConsent, handLocks, handStorage, settled } from '../hands.test.kit.ts'
import { alphabet, histories, twoSurveys } from './model.test.data.ts'
import { live, type Step } from './model.test.kit.ts'
import { forbids } from './rules.test.kit.ts'
import { createScheduler, type Ending } from './scheduler.ts'

/** The same steps in a real scheduler for each tab, and what it showed. */
async function play(steps: readonly Step[]) {
  const clock = handClock()
  const consent = handConsent()
  const responses: Record<string, number> = {}
  const shown: { survey: string; time: number }[] = []
  const shared = { surveys: twoSurveys, clock, consent, locks: handLocks(), history: handStorage() }
  let open: { survey: string; end(how: Ending | 'failed'): void } | undefined
  const tabs = [0, 1].map(() =>
    createScheduler({
      ...shared,
      page: { responses },
      show: ({ id }) => {
        shown.push({ survey: id, time: clock.now() })
        return new Promise<Ending>((resolve, reject) => {
          open = {
            survey: id,
            end: (how) => (how === 'failed' ? reject(new Error('offline')) : resolve(how)),
          }
        })
      },
    }),
  )
  await import('./particulars.ts')
  await settled()
  for (const step of steps) {
    if ('event' in step) {
      for (const tab of step.tab === 'both' ? [0, 1] : [step.tab]) tabs[tab]!.notify({ name: step.event })
    } else if ('end' in step) {
      if (step.end === 'answered' && open) responses[open.survey] = (responses[open.survey] ?? 0) + 1
      open?.end(step.end)
      open = undefined
    } else if ('answer' in step) tabs[0]!.notify({ name: 'survey_submitted', data: { survey: step.answer } })
    else if ('response' in step) responses[step.response] = (responses[step.response] ?? 0) + 1
    else if ('consent' in step) consent.set(step.consent ? 'granted' : 'denied')
    else clock.move(step.days * day)
    await settled()
  }
  for (const tab of tabs) tab.stop()
  return shown
}

describe('a visitor with two tabs, a clock that is moved, and surveys with every rule', () => {
  it('is asked exactly when nothing forbids it, in every history of four steps', () => {
    let [played, decisions, asked] = [0, 0, 0]
    for (const steps of histories(4)) {
      const { shown, fault, ...more } = live(twoSurveys, steps)
      if (fault) expect.fail(`${fault}: ${JSON.stringify(steps)}`)
      played++
      decisions += more.decisions
      asked += shown.length
    }
    expect(played).toBe(alphabet.length ** 4)
    expect(decisions).toBeGreaterThan(played)
    expect(asked).toBeGreaterThan(played / 4)
  })

  it('is asked so by a scheduler too, in long random histories', async () => {
    let asked = 0
    const [asks, , asksLater] = alphabet
    const often = fc.constantFrom(asks!, asksLater!, { days: 2 }, { end: 'dismissed' as const })
    const step = fc.oneof(fc.constantFrom(...alphabet), often)
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        const { shown, fault } = live(twoSurveys, steps)
        expect(fault).toBe(undefined)
        expect(await play(steps)).toEqual(shown)
        asked += shown.length
      }),
      { numRuns: 500 },
    )
    expect(asked).toBeGreaterThan(500)
  })
})

describe('the rules that decisions are compared with', () => {
  const [survey] = twoSurveys
  const now = Date.UTC(2026, 10, 22)
  const calm = { now, consent: true, open: false, responses: 0, facts: [] }
  const fact = (what: 'shown' | 'answered' | 'dismissed', days: number, survey = 'a') => ({
    ...calm,
    facts: [{ what, survey, time: now - days * day }],
  })
  it.each([
    [undefined, calm],
    ['without consent', { ...calm, consent: false }],
    ['more than are wanted', { ...calm, responses: 2 }],
    ['two at once', { ...calm, open: true }],
    ['the same too soon', fact('shown', 4.9)],
    [undefined, fact('shown', 5)],
    ['the same too soon after an answer', fact('answered', 4.9)],
    ['no rest after a no', fact('dismissed', 6.9)],
    [undefined, fact('dismissed', 7)],
    ['two surveys too soon', fact('shown', 1.9, 'b')],
    [undefined, fact('dismissed', 0, 'b')],
    ['two surveys too soon', fact('shown', -100, 'b')],
  ])('say %s', (rule, situation) => expect(forbids(survey!, situation)).toBe(rule))
})
