import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moments } from './leaks/moments.ts'
import { ours } from './leaks/ours.ts'
import { startSite, type Site } from './leaks/site.ts'
import { startTracker, type Tracker } from './leaks/tracker.ts'
import { walk } from './leaks/walk.ts'
import { findEngines } from './navigations/find-engines.ts'
import type { Engine } from './navigations/engine.ts'

// A few cells of the table that `pnpm bench:leaks` prints, in Chromium. What arrives is counted, not what the page believes.
const CHANNELS = ['fetch', 'image', 'frame', 'worker']
const MOMENTS = ['before choice', 'withdrawal during a load', 'after withdrawal', 'another tab']
/** A second on which several windows are busy at once. */
const PATIENCE = 400

let engine: Engine
let tracker: Tracker
let site: Site

beforeAll(async () => {
  const [chromium] = findEngines().engines
  if (!chromium) throw new Error('Journeys need Chromium.')
  engine = await chromium.start()
  tracker = await startTracker()
  site = await startSite(ours, tracker.origin)
})
afterAll(async () => {
  await engine.close()
  await site.close()
  await tracker.close()
})

const leaky = async (name: string) => {
  const subject = ours.find((one) => one.name === name)
  if (!subject) throw new Error(`there is no ${name}`)
  const cells = await Promise.all(
    moments
      .filter((moment) => MOMENTS.includes(moment.name))
      .map((moment) => walk(engine, { site, tracker }, subject, moment, CHANNELS, PATIENCE)),
  )
  return {
    leaks: cells
      .flat()
      .filter(({ leaks }) => leaks > 0)
      .map(({ moment, channel }) => `${moment}: ${channel}`),
    ran: cells
      .flat()
      .filter(({ ran }) => ran)
      .map(({ moment, channel }) => `${moment}: ${channel}`),
  }
}

describe('another host, while it is not allowed', () => {
  it('hears nothing from scripts in a frame, embeds and images of a purpose, at any moment', async () => {
    const { leaks, ran } = await leaky('heed, frame and lock')
    expect(leaks).toEqual([])
    // All of them were at work while they were allowed.
    for (const moment of ['after withdrawal', 'another tab'])
      for (const channel of CHANNELS) expect(ran).toContain(`${moment}: ${channel}`)
  })

  it('hears, from a locked page, only what a script opened before: a worker, and a frame of its own', async () => {
    const { leaks } = await leaky('heed, gate and lock')
    expect(leaks.filter((leak) => !/: (worker|frame)$/.test(leak))).toEqual([])
    expect(leaks).toContain('after withdrawal: worker')
  })
})
