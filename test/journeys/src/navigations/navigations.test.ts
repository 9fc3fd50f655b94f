import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findEngines } from './find-engines.ts'
import { openGrounds, type Grounds } from './grounds.ts'
import { runTable, siteOf } from './run-table.ts'
import { faultOf, summarize } from './summarize.ts'
import { navigations } from './table.ts'

/** As long as a busy machine may take for a table. */
const PATIENCE = 600_000

const { engines, missing } = findEngines()
/** Every third row in Chromium, which can do the most; every fifteenth elsewhere. All of them: `pnpm --filter @heed/test-journeys navigations`. */
const tables = engines.map(({ name, start }) => ({
  name,
  start,
  table: navigations.filter((_, i) => i % (name === 'Chromium' ? 3 : 15) === 0),
}))

let grounds: Grounds
beforeAll(async () => {
  for (const name of missing) console.log(`navigations: NOT RUN: ${name}`)
  grounds = await openGrounds(tables.flatMap(({ name, table }) => table.map((_, i) => siteOf(name, i))))
})
afterAll(() => grounds.close())

describe('page views in real browsers', () => {
  it('are promised for more than fifty ways to get to a page', () => {
    expect(new Set(navigations.map(({ name }) => name)).size).toBe(navigations.length)
    expect(navigations.length).toBeGreaterThan(50)
  })

  it.concurrent.each(tables)(
    'arrive once for each page that a visitor of $name got to see',
    async ({ start, table }) => {
      const engine = await start()
      try {
        const rows = await runTable(engine, table, grounds)
        console.log(`navigations: ${summarize(engine.name, rows)}`)
        expect(rows.map((row) => [row.navigation.name, faultOf(row)]).filter(([, fault]) => fault)).toEqual(
          [],
        )
        expect(rows.filter(({ lacks }) => !lacks).length).toBeGreaterThan(table.length / 2)
        if (engine.name !== 'Chromium') return
        // What only Chromium is sure to do was really done: pages came back from its cache, and were prerendered.
        expect(rows.filter(({ lacks }) => lacks)).toEqual([])
        expect(rows.some(({ facts }) => facts?.restored)).toBe(true)
        expect(rows.some(({ facts }) => facts?.shown)).toBe(true)
      } finally {
        await engine.close()
      }
    },
    PATIENCE,
  )
})
