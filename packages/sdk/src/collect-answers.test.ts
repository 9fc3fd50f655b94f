import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { collectAnswers } from './collect-answers.ts'

const response = { response: '01939a7e-7c00-7000-8000-000000000000', survey: 'after_order' }
let page: EventTarget
let handed: unknown[][]
let stop: () => void

beforeEach(() => {
  page = new EventTarget()
  handed = []
  vi.stubGlobal('document', page)
  stop = collectAnswers((async (...given: unknown[]) => {
    handed.push(given)
    return 'stored'
  }) as never)
})
afterEach(() => vi.unstubAllGlobals())

/** A visitor presses send. Resolves with what the survey hears of it. */
const submit = async (more: object, site = (_event: Event) => {}): Promise<unknown> => {
  let outcome: unknown
  const waitUntil = (promise: Promise<unknown>) => void (outcome = promise)
  const detail = { response, waitUntil, ...more }
  const event = new CustomEvent('heed-survey-submitted', { cancelable: true, detail })
  // The site's own listeners are nearer to the survey.
  site(event)
  page.dispatchEvent(event)
  return outcome
}

it('every answer on the page is handed to the tracker with its touchpoint, and its survey hears what became of it', async () => {
  expect(await submit({ touchpoint: 'checkout' })).toBe('stored')
  expect(handed).toEqual([['survey_submitted', response, { touchpoint: 'checkout' }]])
})

it('an answer to an anonymous survey is handed over as one: the tracker says nothing of who, where and when', async () => {
  await submit({ anonymous: true })
  expect(handed).toEqual([['survey_submitted', response, { anonymous: true }]])
})

it('an answer that the site sends itself is left alone', async () => {
  await submit({}, (event) => event.preventDefault())
  expect(handed).toEqual([])
})

it('nothing is handed over after a stop', async () => {
  stop()
  await submit({})
  expect(handed).toEqual([])
})
