import { afterEach, expect, it, vi } from 'vitest'
import { draftPage, first } from './drafts.test.kit.ts'
import { lookAtHoldings } from './look-at-holdings.ts'

afterEach(() => vi.unstubAllGlobals())

it('answers that were not sent are counted, exported and erased with what else is kept of surveys', async () => {
  const { storage, open, tracker } = draftPage()
  vi.stubGlobal('window', { origin: 'null', setTimeout })
  storage.setItem('heed-surveys', JSON.stringify({ seed: 0, surveys: { after_order: {}, help: {} } }))
  open().answer('score', 9)
  open({ survey: 'returns' }).answer('reach', { email: 'ada@fern.example' })
  const consent = { state: () => 'denied', record: undefined }
  const desk = lookAtHoldings({ site: 'shop', endpoint: '/heed', consent, tracker } as never)
  expect((await desk.look()).device).toEqual({ waiting: 0, surveys: 3 })
  expect(await desk.take()).toMatchObject({
    device: {
      surveys: { after_order: {}, help: {} },
      drafts: {
        after_order: { answers: { score: 9 }, response: first },
        returns: { answers: { reach: { email: 'ada@fern.example' } } },
      },
    },
  })
  await desk.erase()
  expect(storage.kept.size).toBe(0)
})
