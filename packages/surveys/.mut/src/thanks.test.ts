import { describe, expect, it } from 'vitest'
import { ui } from './locales/en.ts'
import { thanks } from './thanks.ts'

const said = (outcomes: Parameters<typeof thanks>[2], online: boolean) =>
  thanks(ui, 'Thanks.', outcomes, online)

describe('what is said after sending', () => {
  it('is thanks while there is a connection', () => {
    for (const outcome of ['stored', 'sent', 'held', 'memory'] as const)
      expect(said([outcome], true)).toBe('Thanks.')
  })

  it('is that it is kept and will be sent, while there is none', () => {
    expect(said(['stored'], false)).toBe(`Thanks. ${ui.kept}`)
  })

  it('is also to stay, where the answer would be lost with the page', () => {
    expect(said(['memory'], false)).toBe(`Thanks. ${ui.kept} ${ui.stay}`)
  })

  it('promises nothing that nobody told', () => {
    expect(said([], false)).toBe('Thanks.')
    expect(said(['sent'], false)).toBe('Thanks.')
  })
})
