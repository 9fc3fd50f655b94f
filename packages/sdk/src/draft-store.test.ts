import { describe, expect, it } from 'vitest'
import { draftLimits, DRAFTS, draftStore } from './draft-store.ts'
import { asked, first, handStorage, second } from './drafts.test.kit.ts'

const draft = (time: number, words = '') => ({
  answers: { words },
  response: first,
  instrument: asked,
  time,
})

describe('drafts on the device', () => {
  it('are of eight surveys at most: the one that was left longest ago goes', () => {
    const store = draftStore(handStorage, () => 100)
    const storage = handStorage()
    const kept = draftStore(
      () => storage,
      () => 100,
    )
    for (let n = 0; n < 9; n++) kept.keep(`survey_${n}`, draft(n === 3 ? 1 : 50 + n))
    expect(Object.keys(kept.all())).toHaveLength(draftLimits.surveys)
    expect(kept.all()).not.toHaveProperty('survey_3')
    expect(store.all()).toEqual({})
  })

  it('are of 16 KiB at most: a longer one is not kept, and the one before stays', () => {
    const storage = handStorage()
    const store = draftStore(
      () => storage,
      () => 1,
    )
    store.keep('after_order', draft(1, 'short'))
    store.keep('after_order', draft(1, 'x'.repeat(16_384)))
    expect(store.all()['after_order']?.answers).toEqual({ words: 'short' })
  })

  it('are kept for 30 days, whichever way the clock was set', () => {
    const storage = handStorage()
    let now = 1_800_000_000_000
    const store = draftStore(
      () => storage,
      () => now,
    )
    store.keep('after_order', draft(now))
    now += draftLimits.age - 1
    expect(store.all()).toHaveProperty('after_order')
    now += 1
    expect(store.all()).toEqual({})
    now -= 2 * draftLimits.age + 1
    expect(store.all()).toEqual({})
  })

  it('are forgotten by response, and leave no trace when the last one goes', () => {
    const storage = handStorage()
    const store = draftStore(
      () => storage,
      () => 1,
    )
    store.keep('after_order', draft(1))
    store.drop('after_order', second)
    expect(storage.kept.has(DRAFTS)).toBe(true)
    store.drop('after_order', first)
    expect(storage.kept.size).toBe(0)
  })

  it('that are not ours, or can’t be kept, fail nothing', () => {
    for (const text of ['{', 'null', '7', '{"after_order":null}', '{"after_order":{"time":1}}']) {
      const store = draftStore(
        () => handStorage(new Map([[DRAFTS, text]])),
        () => 1,
      )
      expect(store.all()).toEqual({})
    }
    const away = draftStore(() => {
      throw new Error('blocked')
    })
    away.keep('after_order', draft(Date.now()))
    away.drop('after_order', first)
    away.clear()
    expect(away.all()).toEqual({})
  })
})
