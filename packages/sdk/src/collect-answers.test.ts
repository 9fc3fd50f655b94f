import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { collectAnswers } from './collect-answers.ts'
import { handedPage } from './handed.test.kit.ts'

const response = { response: '01939a7e-7c00-7000-8000-000000000000', survey: 'after_order' }
let page: ReturnType<typeof handedPage>

beforeEach(() => {
  page = handedPage(collectAnswers, 'stored')
})
afterEach(() => vi.unstubAllGlobals())

const submit = (more: object, site?: (event: Event) => void) =>
  page.tell('heed-survey-submitted', { response, ...more }, site)

it('every answer on the page is handed to the tracker with its touchpoint, and its survey hears what became of it', async () => {
  expect(await submit({ touchpoint: 'checkout' })).toBe('stored')
  expect(page.handed).toEqual([['survey_submitted', response, { touchpoint: 'checkout' }]])
})

it('an answer to an anonymous survey is handed over as one: the tracker says nothing of who, where and when', async () => {
  await submit({ anonymous: true })
  expect(page.handed).toEqual([['survey_submitted', response, { anonymous: true }]])
})

it('an answer that the site sends itself is left alone', async () => {
  await submit({}, (event) => event.preventDefault())
  expect(page.handed).toEqual([])
})

it('no answer is handed over after a stop', async () => {
  page.stop()
  await submit({})
  expect(page.handed).toEqual([])
})
