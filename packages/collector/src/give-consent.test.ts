import type { HeedEvent } from '@heed/schema'
import * as fc from 'fast-check'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import type { ConsentFigures } from './consent-figures.ts'
import { decision, envelope, id, noon } from './made.test.kit.ts'
import { sqliteInbox } from './sqlite/sqlite-inbox.ts'
import { owner, stand } from './stand.test.kit.ts'

const DAY = 86_400_000
const made = (method: string, policy = '1') => {
  const one = decision()
  return { ...one, data: { ...one.data, method, policy } } as HeedEvent
}
const ignored = (policy: unknown = '1') => ({
  id: id(),
  name: 'banner_ignored',
  time: noon,
  purpose: 'necessary',
  data: { policy },
})
interface Reply {
  readonly from: string
  readonly to: string
  readonly total: ConsentFigures
  readonly days: readonly (ConsentFigures & { readonly day: string; readonly policy: string })[]
}
type Stand = Awaited<ReturnType<typeof stand>>
const figures = async (s: Stand, query = ''): Promise<Reply> =>
  (await (await s.get(`/v1/consent?site=shop${query}`, owner)).json()) as Reply

describe('the figures of the banner', () => {
  test('are for the owner, about a site that is known', async () => {
    const s = await stand()
    expect((await s.get('/v1/consent?site=shop')).status).toBe(401)
    expect((await s.get('/v1/consent?site=nobody', owner)).status).toBe(404)
    expect((await s.get('/v1/consent', owner)).status).toBe(400)
    expect(await figures(s)).toMatchObject({ from: '2026-10-24', to: '2026-11-23', days: [] })
    expect((await figures(s)).total.acceptance).toEqual({
      value: null,
      n: 0,
      interval: null,
      warnings: ['no_responses'],
    })
  })

  test('count each decision once, by day and by version of the policy, with an interval and what it rests on', async () => {
    const s = await stand()
    const twice = made('accept_all')
    await s.post(
      '/v1/events',
      envelope([twice, twice, made('accept_all'), made('reject_all'), made('withdraw', '2')]),
    )
    await s.post('/v1/events', envelope([{ ...twice, id: id() }]))
    s.at(noon + DAY)
    await s.post('/v1/events', envelope([made('custom'), made('gpc'), made('acknowledge')]))
    await s.post('/v1/events', envelope([made('accept_all')], { site: 'sample' }))

    const { total, days } = await figures(s)
    expect(total).toMatchObject({ accepted: 2, rejected: 1, custom: 1, withdrawn: 1, acknowledged: 1 })
    expect(total.acceptance).toMatchObject({
      value: 50,
      n: 4,
      interval: { method: 'wilson' },
      warnings: ['too_few'],
    })
    expect(total).toMatchObject({ ignored: null, shown: null, warnings: ['ignored_not_counted'] })
    expect(
      days.map(({ day, policy, accepted, withdrawn, custom }) => [day, policy, accepted, withdrawn, custom]),
    ).toEqual([
      ['2026-11-22', '1', 2, 0, 0],
      ['2026-11-22', '2', 0, 1, 0],
      ['2026-11-23', '1', 0, 0, 1],
    ])
    expect((await figures(s, '&from=2026-11-23')).total.accepted).toBe(0)
    expect((await figures(s, '&to=2026-11-23')).total.custom).toBe(0)
  })

  test('say how often the banner was shown only where ignored ones are counted, and that those are pages', async () => {
    const s = await stand()
    const once = ignored()
    await s.post(
      '/v1/events',
      envelope([made('accept_all'), made('acknowledge'), once, once, ignored(), ignored(7)]),
    )
    expect((await figures(s)).total).toMatchObject({ ignored: 2, shown: 4, warnings: ['pages_not_visitors'] })
  })

  test('are what the chain says, whatever came, and a file from before they existed is counted', async () => {
    const s = await stand()
    const step = fc.tuple(
      fc.constantFrom('accept_all', 'reject_all', 'custom', 'withdraw', 'gpc', 'acknowledge'),
      fc.constantFrom('1', '2'),
      fc.nat(3),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
        for (const [method, policy, day] of steps) {
          s.at(noon + day * DAY)
          await s.post('/v1/events', envelope([made(method, policy)]))
        }
        expect(await s.inbox.consentCounts('shop', 0, Infinity)).toEqual(recount(s.inboxPath))
      }),
      { numRuns: 5 },
    )
    const before = recount(s.inboxPath)
    await s.inbox.close()
    const file = new DatabaseSync(s.inboxPath)
    file.exec('DROP TABLE consent_counts')
    file.close()
    // Once, however often it is opened.
    for (let time = 0; time < 2; time += 1) {
      const again = sqliteInbox(s.inboxPath)
      expect(await again.consentCounts('shop', 0, Infinity)).toEqual(before)
      await again.close()
    }
  })
})

function recount(path: string): unknown[] {
  const file = new DatabaseSync(path, { readOnly: true })
  const groups = new Map<string, { day: number; policy: string; kind: string; n: number }>()
  for (const row of file.prepare("SELECT received, record FROM consent_records WHERE site = 'shop'").all()) {
    const { policy, method } = JSON.parse(String(row['record'])) as { policy: string; method: string }
    const day = Math.floor(Number(row['received']) / DAY) * DAY
    const key = `${day} ${policy} ${method}`
    groups.set(key, { day, policy, kind: method, n: (groups.get(key)?.n ?? 0) + 1 })
  }
  file.close()
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => ({ ...group }))
}
