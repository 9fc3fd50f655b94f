import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { takeInvitations } from './take-invitations.ts'

const contact = { name: 'Ada', email: 'ada@fern.example' }
let page: EventTarget
let handed: unknown[][]
let stop: () => void

beforeEach(() => {
  page = new EventTarget()
  handed = []
  vi.stubGlobal('document', page)
  stop = takeInvitations((async (...given: unknown[]) => {
    handed.push(given)
    return 'sent'
  }) as never)
})
afterEach(() => vi.unstubAllGlobals())

/** A visitor leaves an address. Resolves with what the survey hears of it. */
const leave = async (site = (_event: Event) => {}): Promise<unknown> => {
  let outcome: unknown
  const waitUntil = (promise: Promise<unknown>) => void (outcome = promise)
  const detail = { survey: 'after_order', touchpoint: 'checkout', contact, waitUntil }
  const event = new CustomEvent('heed-survey-invited', { cancelable: true, detail })
  site(event)
  page.dispatchEvent(event)
  return outcome
}

it('an address that was left is handed over with nothing that leads to an answer: no visitor, page or exact time', async () => {
  expect(await leave()).toBe('sent')
  expect(handed).toEqual([
    [
      'interview_accepted',
      { survey: 'after_order', ...contact },
      { purpose: 'feedback', touchpoint: 'checkout', anonymous: true },
    ],
  ])
})

it('an address that the site takes itself is left alone', async () => {
  await leave((event) => event.preventDefault())
  expect(handed).toEqual([])
})

it('nothing is handed over after a stop', async () => {
  stop()
  await leave()
  expect(handed).toEqual([])
})
