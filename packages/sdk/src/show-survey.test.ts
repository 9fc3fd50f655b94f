import type { SurveyDefinition } from '@heed/schema'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '@heed/surveys/define/nps'
import { showSurvey } from './show-survey.ts'

const survey: SurveyDefinition = {
  formatVersion: 1,
  id: 'after_order',
  instrument: { kind: 'nps', items: [{ id: 'score', type: 'scale', min: 0, max: 10, text: 'Would you?' }] },
}

/** A page whose surveys draw this much. */
function page(drawn: object | null) {
  const element = Object.assign(new EventTarget(), {
    setAttribute: () => {},
    remove: vi.fn(),
    shadowRoot: { querySelector: () => drawn },
  })
  const put = Promise.withResolvers<void>()
  vi.stubGlobal('document', { createElement: () => element, body: { append: () => put.resolve() } })
  return { element, put: put.promise }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a survey that is put on a page', () => {
  it('gives up its turn where nothing of it can be drawn, so that another may be asked', async () => {
    const { element, put } = page(null)
    const asked = showSurvey(survey)
    const failed = expect(asked).rejects.toThrow('after_order could not be drawn')
    await put
    vi.advanceTimersByTime(29_999)
    expect(element.remove).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    await failed
    expect(element.remove).toHaveBeenCalledOnce()
  })

  it('has all the time that its visitor takes once it is drawn', async () => {
    const { element, put } = page({})
    const asked = showSurvey(survey)
    await put
    vi.advanceTimersByTime(3_600_000)
    expect(element.remove).not.toHaveBeenCalled()
    element.dispatchEvent(new Event('heed-survey-dismissed'))
    expect(await asked).toBe('dismissed')
  })
})
