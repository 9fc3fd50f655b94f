import { describe, expect, it, vi } from 'vitest'
import type { Happening } from '../eligibility/brings-up.ts'
import { handPage, nothingOpen } from './hand-page.test.kit.ts'
import { watchPage } from './watch-page.ts'

const survey = (id: string, trigger: { on: 'time'; after: number } | { on: 'exit' } | { on: 'gesture' }) => ({
  id,
  delivery: { trigger: trigger as { on: 'exit' } },
})
const [early, late, leaving] = [
  survey('early', { on: 'time', after: 1_000 }),
  survey('late', { on: 'time', after: 9_000 }),
  survey('leaving', { on: 'exit' }),
]

function watching() {
  const page = handPage()
  const heard: Happening[] = []
  return { ...page, heard, watch: watchPage(page, (event) => heard.push(event)) }
}
const loaded = () => vi.dynamicImportSettled()

describe('the triggers of a page', () => {
  it('are those of the surveys that could come, and no others', async () => {
    const { watch, open, clock, leave, heard } = watching()
    watch([early, leaving])
    await loaded()
    expect(open()).toEqual({ listeners: 2, timers: 1, others: 0 })
    watch([leaving])
    expect(open()).toEqual({ listeners: 1, timers: 0, others: 0 })
    clock.move(60_000)
    leave({})
    leave({})
    expect(heard).toEqual([
      { name: 'on:exit', for: 'leaving' },
      { name: 'on:exit', for: 'leaving' },
    ])
    watch([])
    expect(open()).toEqual(nothingOpen)
  })

  it('go on counting while their survey could still come, whatever becomes of others', async () => {
    const { watch, clock, heard } = watching()
    watch([early, late])
    await loaded()
    clock.move(5_000)
    watch([late, leaving])
    clock.move(3_999)
    expect(heard).toEqual([{ name: 'on:time', for: 'early' }])
    clock.move(1)
    expect(heard.at(-1)).toEqual({ name: 'on:time', for: 'late' })
  })

  it('never listen if they are no longer wanted when they are loaded', async () => {
    const { watch, open } = watching()
    watch([early, late, leaving])
    watch([])
    await loaded()
    expect(open()).toEqual(nothingOpen)
  })

  it('notice once a page what is no act of the visitor, and once more on the next', async () => {
    const { watch, clock, heard, open } = watching()
    watch([early])
    await loaded()
    clock.move(1_000)
    watch([])
    watch([early])
    await loaded()
    expect(open()).toEqual(nothingOpen)
    watch()
    watch([early])
    await loaded()
    clock.move(1_000)
    expect(heard).toHaveLength(2)
  })

  it('of a later version are left alone', async () => {
    const { watch, open } = watching()
    watch([survey('new', { on: 'gesture' })])
    await loaded()
    expect(open()).toEqual(nothingOpen)
  })
})
