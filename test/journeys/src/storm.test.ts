import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crashes, kills, lastBatches, tabs, takeovers } from './storm/campaign.ts'
import { createStand, type Stand } from './storm/stand.ts'
import { total, type Verdict } from './storm/verdict.ts'
import { nothing } from './storm/wait.ts'

// A small piece of `pnpm bench:storm`: every run is told again by this seed.
const SEED = 1

let stand: Stand

beforeAll(async () => {
  stand = await createStand(SEED)
})
afterAll(() => stand.close())

const keptOnce = (verdicts: readonly Verdict[]) => {
  const { promised, lost, twice } = total(verdicts)
  expect(lost).toEqual([])
  expect(twice).toEqual([])
  expect(promised).toBeGreaterThan(0)
}

// Beside each other: mostly they wait.
describe.concurrent('in a storm of refusals, silences and broken lines', () => {
  it('loses nothing it promised, and stores nothing twice, when pages crash', async () => {
    keptOnce(await crashes(stand, 6, nothing))
  })

  it('loses nothing it promised, and stores nothing twice, when the browser is killed', async () => {
    keptOnce(await kills(stand, 2, nothing))
  })

  it('lets eight tabs share what waits: nothing lost, nothing twice, one sender at a time', async () => {
    keptOnce(await tabs(stand, 1, 5, nothing))
    expect(stand.proxy.senders.clashes).toEqual([])
  })

  it('delivers the last batch of who leaves and never comes back', async () => {
    const last = await lastBatches(stand, 10, ['chromium'], nothing)
    const dead = { delivered: 0, tracked: 0 }
    for (const { way, heavy, delivered, tracked } of last) {
      if (way === 'crash') {
        // What waits for the next attempt when its page dies stays on the disk: that nothing of it is lost is shown above.
        if (heavy) continue
        // Who dies in the very moment of tracking has said nothing yet.
        dead.delivered += delivered
        dead.tracked += tracked
        // Above 64 KiB goes what was compressed before; the newest few wait on the disk.
      } else expect(delivered).toBeGreaterThanOrEqual(heavy ? 0.95 * tracked : tracked)
    }
    expect(dead.delivered).toBeGreaterThan(0.8 * dead.tracked)
  })
})

// By itself: what is timed here is not the machine.
it('lets another tab send within a second when the one that sends dies', async () => {
  const [took] = await takeovers(stand, 1, 'in line', nothing)
  expect(took).toBeLessThan(1_000)
})
