import { describe, expect, test } from 'vitest'
import { explore } from './explore.test.support.ts'

// A hundred thousand are `pnpm bench:interleavings`.
const RUNS = 500

describe('in hundreds of interleavings of tabs, deaths, answers, clocks and locks', () => {
  test('what was called stored arrives, is kept once, and one tab sends at a time', async () => {
    const wrong: string[] = []
    let promised = 0
    for (let seed = 1; seed <= RUNS; seed++) {
      const history = await explore(seed)
      promised += history.promised
      if (history.wrong.length > 0) wrong.push(`seed ${seed}: ${history.wrong.join('; ')}`)
    }
    expect(wrong).toEqual([])
    // Histories in which nothing is promised would prove nothing.
    expect(promised).toBeGreaterThan(RUNS)
  }, 120_000)
})
