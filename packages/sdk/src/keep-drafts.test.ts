import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { asked, draftPage, first, handStorage, other, second } from './drafts.test.kit.ts'

const now = Date.UTC(2026, 10, 22)
beforeEach(() => vi.spyOn(Date, 'now').mockReturnValue(now))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('what was answered so far', () => {
  it('is kept on the device item by item, and sent as a part with the id of its response', () => {
    const page = draftPage()
    const survey = page.open()
    survey.answer('score', 9, { touchpoint: 'checkout' } as never)
    survey.answer('why', ['care'], { next: 'words' } as never)
    expect(page.drafts()).toEqual({
      after_order: {
        answers: { score: 9, why: ['care'] },
        item: 'words',
        response: first,
        shown: now - 5,
        instrument: asked,
        time: now,
      },
    })
    expect(page.tracked).toMatchObject([
      [
        'survey_submitted',
        { response: first, answers: { score: 9 }, complete: false },
        { touchpoint: 'checkout' },
      ],
      ['survey_submitted', { response: first, answers: { score: 9, why: ['care'] } }, {}],
    ])
  })

  it('keeps whom to reach on the device alone, until it is sent', () => {
    const page = draftPage()
    const survey = page.open()
    survey.answer('score', 9)
    survey.answer('reach', { email: 'ada@fern.example' })
    expect(page.drafts()['after_order']).toMatchObject({
      answers: { score: 9, reach: { email: 'ada@fern.example' } },
    })
    expect(JSON.stringify(page.tracked)).not.toContain('ada@')
  })

  it('forgets an answer that was taken back', () => {
    const page = draftPage()
    const survey = page.open()
    survey.answer('reach', { email: 'ada@fern.example' })
    survey.answer('reach', undefined)
    expect(page.drafts()['after_order']).toMatchObject({ answers: {} })
    expect(page.tracked).toEqual([])
  })

  it('fills in what a link left open, and leaves the visitor at what the link filled in', () => {
    const page = draftPage()
    page.open().answer('score', 9)
    const kept = page.drafts()['after_order'] as object
    expect(page.open().resume).toHaveBeenCalledWith(kept)
    const { item: _, ...rest } = kept as { item: string }
    expect(page.open({}, { answers: { score: 3 } }).resume).toHaveBeenCalledWith(rest)
  })

  it('is not sent as a part when it is sent as a whole in the same moment', () => {
    const page = draftPage()
    page.open().answer('score', 9, { next: undefined } as never)
    expect(page.tracked).toEqual([])
    expect(page.drafts()['after_order']).toMatchObject({ item: 'score', answers: { score: 9 } })
  })

  it('is left to a site that cancels the event, and stays on the device', () => {
    const page = draftPage()
    page.open().answer('score', 9, { site: (event: Event) => event.preventDefault() } as never)
    expect(page.tracked).toEqual([])
    expect(page.drafts()).toHaveProperty('after_order')
  })

  it('goes nowhere without consent, for an anonymous survey, or after a stop', () => {
    for (const feedback of ['unset', 'denied']) {
      const page = draftPage({ feedback })
      page.open().answer('score', 9)
      expect([page.storage.kept.size, page.tracked]).toEqual([0, []])
    }
    const page = draftPage()
    page.open({ anonymous: true }).answer('score', 9)
    const survey = page.open()
    page.stop()
    survey.answer('score', 9)
    expect([page.storage.kept.size, page.tracked]).toEqual([0, []])
  })

  it('is not even looked for on the device without consent', () => {
    const storage = handStorage()
    const read = vi.spyOn(storage, 'getItem')
    const page = draftPage({ storage, feedback: 'unset' })
    page.open().answer('score', 9)
    page.hear()
    expect(read).not.toHaveBeenCalled()
  })

  it('leaves nothing on a kiosk, nor where nobody can say what was asked', () => {
    const page = draftPage()
    page.open({ surface: 'kiosk' }).answer('score', 9)
    page.open({ instrument: undefined }).answer('score', 9)
    expect(page.storage.kept.size).toBe(0)
    expect(page.tracked).toHaveLength(2)
  })
})

describe('a survey that is opened again', () => {
  const begun = () => {
    const storage = handStorage()
    draftPage({ storage }).open().answer('score', 9)
    return storage
  }

  it('goes on where it was left, as the same response', () => {
    const { resume } = draftPage({ storage: begun() }).open()
    expect(resume).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ answers: { score: 9 }, item: 'reason', response: first, shown: now - 5 }),
    )
  })

  it('goes on even if it opened before anybody listened', () => {
    const resume = vi.fn()
    const opened = { survey: 'after_order', surface: 'inline', instrument: asked, resume }
    draftPage({ storage: begun(), early: [{ isConnected: true, opened }, { isConnected: true }] })
    expect(resume).toHaveBeenCalledWith(expect.objectContaining({ response: first }))
  })

  it('takes its id but no answers when other questions are asked by now', () => {
    const { resume } = draftPage({ storage: begun() }).open({ instrument: other })
    expect(resume).toHaveBeenCalledExactlyOnceWith({ answers: {}, response: first, shown: now - 5 })
  })

  it('begins anew when it is another, anonymous, on a kiosk, without consent, or 30 days later', () => {
    const storage = begun()
    const page = draftPage({ storage })
    for (const more of [{ survey: 'help' }, { anonymous: true }, { surface: 'kiosk' as const }])
      expect(page.open(more).resume).not.toHaveBeenCalled()
    vi.spyOn(Date, 'now').mockReturnValue(now + 30 * 86_400_000)
    expect(page.open().resume).not.toHaveBeenCalled()
    page.decide('denied')
    vi.spyOn(Date, 'now').mockReturnValue(now)
    expect(page.open().resume).not.toHaveBeenCalled()
  })
})

describe('two tabs with the same survey', () => {
  it('give one response: who comes second goes on from what the first answered', () => {
    const storage = handStorage()
    const one = draftPage({ storage }).open()
    const page = draftPage({ storage })
    const two = page.open()
    one.answer('score', 9)
    page.hear('something else')
    expect(two.resume).not.toHaveBeenCalled()
    page.hear()
    expect(two.resume).toHaveBeenCalledWith(
      expect.objectContaining({ answers: { score: 9 }, response: first }),
    )
  })

  it('give one response even when the second has not heard of the first yet', () => {
    const storage = handStorage()
    const one = draftPage({ storage }).open()
    const page = draftPage({ storage })
    const two = page.open()
    one.answer('score', 9)
    two.answer('why', ['care'], { response: second })
    expect(two.resume).toHaveBeenCalledExactlyOnceWith({ answers: {}, response: first, shown: now - 5 })
    expect(page.tracked).toMatchObject([['survey_submitted', { response: first }, {}]])
    expect(page.drafts()['after_order']).toMatchObject({
      response: first,
      answers: { score: 9, why: ['care'] },
    })
  })
})
