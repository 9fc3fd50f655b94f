import { describe, expect, it } from 'vitest'
import { createTokenKeeper, TOKEN_KEY, tokenInAddress } from './token.ts'

function memoryStorage() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

describe('the token', () => {
  it.each([
    ['#token=abc-123', 'abc-123'],
    ['#token=a%2Fb', 'a/b'],
    ['#x=1&token=abc', 'abc'],
    ['#token=', null],
    ['#other', null],
    ['', null],
  ])('in %j is %j', (hash, token) => expect(tokenInAddress(hash)).toBe(token))

  it('is kept for the tab, and found by the next page in it', () => {
    const storage = memoryStorage()
    createTokenKeeper(() => storage).keep('secret')
    expect(createTokenKeeper(() => storage).read()).toBe('secret')
  })

  it('is forgotten everywhere', () => {
    const storage = memoryStorage()
    const keeper = createTokenKeeper(() => storage)
    keeper.keep('secret')
    keeper.forget()
    expect(keeper.read()).toBe(null)
    expect(storage.kept.has(TOKEN_KEY)).toBe(false)
  })

  it('is kept in memory where the browser forbids storage', () => {
    const keeper = createTokenKeeper(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    keeper.keep('secret')
    expect(keeper.read()).toBe('secret')
    keeper.forget()
    expect(keeper.read()).toBe(null)
  })
})
