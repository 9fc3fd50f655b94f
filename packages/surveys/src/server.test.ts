import { describe, expect, it } from 'vitest'

describe('on a server', () => {
  it('every door can be imported, and does nothing', async () => {
    const before = new Set(Object.keys(globalThis))
    expect('HTMLElement' in globalThis).toBe(false)
    const doors = await Promise.all([
      import('./index.ts'),
      import('./eligibility/index.ts'),
      import('./check/index.ts'),
      import('./flow/index.ts'),
      import('./define/nps.ts'),
      import('./define/csat.ts'),
      import('./define/ces.ts'),
      import('./define/debug.ts'),
    ])
    expect(doors.map((door) => Object.keys(door).length).every(Boolean)).toBe(true)
    // Lit notes its version there.
    expect(Object.keys(globalThis).filter((name) => !before.has(name) && !name.startsWith('lit'))).toEqual([])
  })
})
