import { afterAll, beforeAll, expect, it } from 'vitest'
import { campaign, named } from './answers/campaign.ts'
import { createStand, type Stand } from './answers/stand.ts'
import { faults, fewOfEach } from './answers/table.ts'

// A small piece of `pnpm bench:answers`.
const SEED = 1

let stand: Stand

beforeAll(async () => {
  stand = await createStand(SEED)
})
afterAll(() => stand.close())

it('one visitor gives one response, with everything answered so far, whatever goes wrong on the way', async () => {
  const verdicts = await campaign(stand, fewOfEach(), () => {})
  const wrong = verdicts.flatMap(({ one, wrong }) => wrong.map((what) => `${named(one)}: ${what}`))
  expect(wrong).toEqual([])
  expect(new Set(verdicts.map(({ one }) => one.fault))).toEqual(new Set(faults))
})
