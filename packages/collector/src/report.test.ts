import { describe, expect, test } from 'vitest'
import type { Report } from '@heed/insights'
import type { HeedEvent } from '@heed/schema'
import { envelope, id, noon, response, view } from './made.test.kit.ts'
import { owner, stand, type Stand } from './stand.test.kit.ts'

const day = 86_400_000
const midnight = Math.floor(noon / day) * day

const ask = async ({ get }: Stand, query: string): Promise<Report> => {
  const reply = await get(`/v1/insights?site=shop${query}`, owner)
  expect(reply.status).toBe(200)
  return (await reply.json()) as Report
}

/** Numbers that look random and are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

describe('the report', () => {
  test('agrees, day by day, with what is counted by hand over 600 responses, some of them sent twice or corrected', async () => {
    const s = await stand()
    const next = random(20_261_122)
    const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T
    const points = { nps: 11, csat: 5, ces: 7 }
    const events: HeedEvent[] = []
    const last = new Map<
      string,
      { kind: keyof typeof points; score: number; time: number; touchpoint: string | undefined }
    >()
    for (let i = 0; i < 600; i += 1) {
      const kind = pick(['nps', 'csat', 'ces'] as const)
      const touchpoint = pick(['checkout', 'help', undefined])
      const name = next() < 0.1 && last.size > 0 ? pick([...last.keys()]) : id()
      const known = last.get(name)
      const time = noon - Math.floor(next() * 20 * day)
      const use = known?.kind ?? kind
      const score = Math.floor(next() * points[use]) + (use === 'nps' ? 0 : 1)
      events.push(
        response(use, score, { time, ...(touchpoint ? { touchpoint } : {}), response: { response: name } }),
      )
      if (!known || time >= known.time) last.set(name, { kind: use, score, time, touchpoint })
    }
    for (let at = 0; at < 600; at += 100) await s.post('/v1/events', envelope(events.slice(at, at + 120)))

    // Ten days, the ten before, and one touchpoint or all: counted here, from the list of last words.
    const from = midnight - 9 * day
    const to = midnight + day
    for (const touchpoint of [undefined, 'checkout']) {
      const report = await ask(
        s,
        `&from=2026-11-13&to=2026-11-23${touchpoint ? `&touchpoint=${touchpoint}` : ''}`,
      )
      expect(report).toMatchObject({ from, to, touchpoint: touchpoint ?? null })
      for (const kind of ['nps', 'csat', 'ces'] as const) {
        const count = (start: number, end: number) => {
          const counts = Array(points[kind]).fill(0) as number[]
          for (const word of last.values()) {
            if (word.kind !== kind || word.time < start || word.time >= end) continue
            if (touchpoint && word.touchpoint !== touchpoint) continue
            const place = word.score - (kind === 'nps' ? 0 : 1)
            counts[place] = (counts[place] ?? 0) + 1
          }
          return counts
        }
        const panel = report.scores[kind]
        expect(panel.score.distribution).toEqual(count(from, to))
        expect(panel.previous.distribution).toEqual(count(from - 10 * day, from))
        expect(panel.trend.map((step) => step.score.distribution)).toEqual(
          Array.from({ length: 10 }, (_, i) => count(from + i * day, from + (i + 1) * day)),
        )
      }
      // The score itself, by the textbook.
      const counts = report.scores.nps.score.distribution
      const sum = (low: number, high: number) => counts.slice(low, high + 1).reduce((a, b) => a + b, 0)
      expect(report.scores.nps.score.value).toBeCloseTo((100 * (sum(9, 10) - sum(0, 6))) / sum(0, 10), 10)
    }
    const at = (name: string) =>
      [...last.values()].filter((word) => word.touchpoint === name && word.time >= from && word.time < to)
        .length
    expect((await ask(s, '&from=2026-11-13&to=2026-11-23')).touchpoints).toEqual([
      { touchpoint: 'checkout', responses: at('checkout') },
      { touchpoint: 'help', responses: at('help') },
    ])
  })

  test('holds what was acknowledged before the question, and the health of the data', async () => {
    const s = await stand()
    expect((await ask(s, '')).health).toEqual({ events: 0, rejected: 0, pending: 0, newest: null })
    await s.post(
      '/v1/events',
      envelope([response('nps', 10, { response: { comment: 'lovely' } }), view('V'.repeat(22)), {}]),
    )
    const report = await ask(s, '')
    expect(report.scores.nps.score).toMatchObject({ n: 1, value: 100 })
    expect(report.comments).toMatchObject([{ comment: 'lovely', kind: 'nps', score: 10 }])
    expect(report.health).toEqual({ events: 2, rejected: 1, pending: 0, newest: noon })
    // Of an earlier time there are no events, but the newest is still the newest.
    const earlier = await ask(s, '&from=2026-10-01&to=2026-10-02')
    expect(earlier.health).toEqual({ events: 0, rejected: 1, pending: 0, newest: noon })
  })

  test('covers the last thirty days with today, unless told', async () => {
    const s = await stand()
    const report = await ask(s, '')
    expect(report).toMatchObject({
      from: midnight - 29 * day,
      to: midnight + day,
      touchpoint: null,
      touchpoints: [],
    })
    expect(report.scores.ces.trend).toHaveLength(30)
    expect(report.scores.ces.trend.every(({ score }) => score.n === 0 && score.value === null)).toBe(true)
  })

  test('never mixes sites, and says which one is made of samples', async () => {
    const s = await stand()
    await s.post('/v1/events', envelope([response('nps', 10)]))
    await s.post('/v1/events', envelope([response('nps', 0), response('nps', 0)], { site: 'sample' }))
    expect(await ask(s, '')).toMatchObject({
      site: { sample: false, name: 'Fern & Field' },
      scores: { nps: { score: { n: 1 } } },
    })
    const sample = (await (await s.get('/v1/insights?site=sample', owner)).json()) as Report
    expect(sample).toMatchObject({
      site: { sample: true },
      scores: { nps: { score: { n: 2, value: -100 } } },
    })
  })

  test.each([
    ['', 400, 'invalid_request'],
    ['site=elsewhere', 404, 'unknown_site'],
    ['site=shop&from=yesterday', 400, 'invalid_request'],
    ['site=shop&to=2026-02-30', 400, 'invalid_request'],
    ['site=shop&from=2026-11-22&to=2026-11-22', 400, 'invalid_request'],
    ['site=shop&from=2020-01-01&to=2026-11-22', 400, 'invalid_request'],
    ['site=shop&touchpoint=No+Such', 400, 'invalid_request'],
  ])('refuses the question "%s" with a sentence', async (query, status, code) => {
    const s = await stand()
    const reply = await s.get(`/v1/insights?${query}`, owner)
    expect({ status: reply.status, body: await reply.json() }).toMatchObject({
      status,
      body: { error: { code, message: expect.stringMatching(/\.$/) } },
    })
  })
})
