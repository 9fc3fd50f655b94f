import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { read, root } from './repository.ts'
import { budgets, ENTRIES, measure, sizeTable, type Budget } from './sizes.ts'

let measured: Awaited<ReturnType<typeof measure>>

beforeAll(async () => {
  measured = await measure()
  if (process.env['HEED_UPDATE']) {
    const next = Object.fromEntries(
      Object.entries(budgets()).map(([name, budget]) => [
        name,
        { ...budget, now: measured[name]?.brotli ?? 0 },
      ]),
    )
    writeFileSync(join(root, 'test/contracts/sizes.json'), `${JSON.stringify(next, null, 2)}\n`)
    const readme = read('README.md').replace(
      /(<!-- sizes[^>]*-->)[\s\S]*(<!-- \/sizes -->)/,
      `$1\n\n${sizeTable(next)}\n\n$2`,
    )
    writeFileSync(join(root, 'README.md'), readme)
  }
  const now: Record<string, Budget> = Object.fromEntries(
    Object.entries(budgets()).map(([name, budget]) => [
      name,
      { ...budget, now: measured[name]?.brotli ?? 0 },
    ]),
  )
  console.log(`\n${sizeTable(now)}\n`)
})

describe('what a page loads', () => {
  it.each(Object.keys(ENTRIES))('%s keeps its budget', (name) => {
    expect(measured[name]?.brotli).toBeGreaterThan(0)
    const { must, missed } = budgets()[name] as Budget
    expect(measured[name]?.brotli).toBeLessThanOrEqual(missed?.bound ?? must)
    // A budget that is kept again is no longer excused.
    if (missed) expect(measured[name]?.brotli).toBeGreaterThan(must)
  })

  it.each(Object.keys(ENTRIES))(
    '%s: the size written down is the size measured (HEED_UPDATE=1 writes it)',
    (name) => {
      expect(budgets()[name]?.now).toBe(measured[name]?.brotli)
    },
  )

  it('no byte of valibot reaches a page', () => {
    const modules = Object.values(measured).flatMap((entry) => entry.modules)
    expect(modules.some((path) => path.includes('idb-keyval'))).toBe(true)
    expect(modules.filter((path) => path.includes('valibot'))).toEqual([])
    expect(modules.filter((path) => path.includes('packages/schema'))).toEqual([])
  })

  it('Lit comes only when something is shown', () => {
    for (const name of ['tracker, durable, with idb-keyval', 'consent without elements']) {
      expect(measured[name]?.modules.filter((path) => /\/lit(-html|-element)?\//.test(path))).toEqual([])
    }
  })

  it('README quotes these sizes', () => {
    expect(read('README.md')).toContain(sizeTable(budgets()))
  })
})
