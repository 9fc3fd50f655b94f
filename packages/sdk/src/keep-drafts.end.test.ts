import { afterEach, describe, expect, it, vi } from 'vitest'
import { draftPage, first, handStorage, second } from './drafts.test.kit.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a draft', () => {
  it.each(['stored', 'sent', 'memory'])('is forgotten once its answer was taken: %s', async (outcome) => {
    const page = draftPage()
    const survey = page.open()
    survey.answer('score', 9)
    const waitUntil = await survey.send(Promise.resolve(outcome))
    expect(page.storage.kept.size).toBe(0)
    expect(waitUntil).toHaveBeenCalledOnce()
  })

  it('is forgotten when the site takes the answer itself', async () => {
    const page = draftPage()
    const survey = page.open()
    survey.answer('score', 9)
    await survey.send(undefined)
    expect(page.storage.kept.size).toBe(0)
  })

  it('stays when its answer was not taken, so that it can be sent again after a reload', async () => {
    const page = draftPage()
    const survey = page.open()
    survey.answer('score', 9)
    await survey.send(Promise.resolve('dropped'))
    await survey.send(Promise.reject(new Error('away')))
    expect(page.drafts()).toHaveProperty('after_order')
  })

  it('stays when another response to the same survey is sent, and when another survey is', async () => {
    const page = draftPage()
    const survey = page.open()
    survey.answer('score', 9)
    await survey.send(Promise.resolve('stored'), second)
    await page.open({ survey: 'help' }).send(Promise.resolve('stored'))
    expect(page.drafts()['after_order']).toMatchObject({ response: first })
  })

  it('is gone at once when consent is withdrawn, and does not come back with the next answer', () => {
    const page = draftPage()
    const survey = page.open()
    survey.answer('score', 9)
    page.decide('denied')
    expect(page.storage.kept.size).toBe(0)
    survey.answer('why', ['care'])
    expect(page.storage.kept.size).toBe(0)
    expect(page.tracked).toHaveLength(1)
  })

  it('of a visitor whose consent has ended is gone with the next page', () => {
    const storage = handStorage()
    draftPage({ storage }).open().answer('score', 9)
    draftPage({ storage, feedback: 'unset' })
    expect(storage.kept.size).toBe(0)
  })

  it('is not even looked for on the device of a visitor who sends an answer without consent', async () => {
    const storage = handStorage()
    const page = draftPage({ storage, feedback: 'unset' })
    const read = vi.spyOn(storage, 'getItem')
    const survey = page.open()
    survey.answer('score', 9)
    await survey.send(Promise.resolve('sent'))
    page.hear()
    expect(read).not.toHaveBeenCalled()
  })

  it('is gone when the visitor asks to be forgotten, and so is which surveys came', async () => {
    const page = draftPage()
    page.storage.setItem('heed-surveys', '{"seed":0.5,"surveys":{"after_order":{"seen":1}}}')
    page.open().answer('score', 9)
    const asked = page.tracker.erase()
    expect(page.storage.kept.size).toBe(0)
    await asked
    page.stop()
    expect(page.erase).toHaveBeenCalledOnce()
    // Whoever takes it down leaves the tracker as it was.
    await page.tracker.erase()
    expect(page.erase).toHaveBeenCalledTimes(2)
    expect(page.tracker.erase).toBe(page.erase)
  })
})
