import { describe, expect, it } from 'vitest'
import { isRefusal } from './is-refusal.ts'

describe('a decision', () => {
  it.each([
    ['denies it for the first time', {}, { maps: false }],
    ['takes it back', { maps: true }, { maps: false }],
    ['takes it back while allowing something else', { maps: true }, { maps: false, ads: true }],
    ['denies it again', { maps: false }, { maps: false }],
    ['takes back something else, and allows nothing', { ads: true }, { ads: false }],
    ['is gone', { ads: true }, {}],
  ])('refuses a purpose when it %s', (_, before, after) => {
    expect(isRefusal(before, after, 'maps')).toBe(true)
  })

  it.each([
    ['allows it', { maps: false }, { maps: true }],
    ['allows something else', { maps: false }, { maps: false, ads: true }],
    ['allows something else, with nothing said of this', {}, { ads: true }],
  ])('does not when it %s', (_, before, after) => {
    expect(isRefusal(before, after, 'maps')).toBe(false)
  })

  it('is not read from a polluted prototype', () => {
    const polluted = Object.create({ maps: false }) as Record<string, boolean>
    expect(isRefusal({}, Object.assign(polluted, { ads: true }), 'maps')).toBe(false)
  })
})
