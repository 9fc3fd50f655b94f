import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { handedPage } from './handed.test.kit.ts'
import { takeInvitations } from './take-invitations.ts'

const contact = { name: 'Ada', email: 'ada@fern.example' }
let page: ReturnType<typeof handedPage>

beforeEach(() => {
  page = handedPage(takeInvitations, 'sent')
})
afterEach(() => vi.unstubAllGlobals())

/** A visitor leaves an address. */
const leave = (site?: (event: Event) => void) =>
  page.tell('heed-survey-invited', { survey: 'after_order', touchpoint: 'checkout', contact }, site)

it('an address that was left is handed over with nothing that leads to an answer: no visitor, page or exact time', async () => {
  expect(await leave()).toBe('sent')
  expect(page.handed).toEqual([
    [
      'interview_accepted',
      { survey: 'after_order', ...contact },
      { purpose: 'feedback', touchpoint: 'checkout', anonymous: true },
    ],
  ])
})

it('an address that the site takes itself is left alone', async () => {
  await leave((event) => event.preventDefault())
  expect(page.handed).toEqual([])
})

it('no address is handed over after a stop', async () => {
  page.stop()
  await leave()
  expect(page.handed).toEqual([])
})
