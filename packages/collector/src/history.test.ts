import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HeedEvent } from '@heed/schema'
import { envelope, noon, response, secretOf, view } from './made.test.kit.ts'
import { stand } from './stand.test.kit.ts'
import { visitorOf } from './visitor-of.ts'

/** What one visitor's page might send: good events and bad ones, again and again, in envelopes of any size. */
const history = fc.record({
  pool: fc.array(
    fc.record({
      kind: fc.constantFrom('view' as const, 'answer' as const, 'bad' as const),
      ago: fc.integer({ min: -172_800_000, max: 10_000_000_000 }),
      text: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      score: fc.integer({ min: 0, max: 10 }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  envelopes: fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 10 }), { minLength: 1, maxLength: 8 }),
  together: fc.boolean(),
})

test('for every history of envelopes, what is stored is the set of good events that were sent, each once and unchanged', async () => {
  const s = await stand()
  let run = 0
  await fc.assert(
    fc.asyncProperty(history, async ({ pool, envelopes, together }) => {
      run += 1
      const secret = secretOf(`history${run}`)
      const visitor = await visitorOf(secret)
      const made = pool.map(({ kind, ago, text, score }): HeedEvent => {
        const time = Math.max(0, noon - ago)
        if (kind === 'answer') return response('nps', score, { visitor, time, response: { comment: text } })
        if (kind === 'bad') return view(visitor, { time, data: { text: { nested: text } } as never })
        return view(visitor, { time, data: { text } })
      })
      const sent = envelopes.map((places) => places.map((place) => made[place % made.length] as HeedEvent))

      const bodies = sent.map((events) => envelope(events))
      const replies = together
        ? await Promise.all(bodies.map((body) => s.post('/v1/events', body)))
        : await bodies.reduce<Promise<Response[]>>(
            async (before, body) => [...(await before), await s.post('/v1/events', body)],
            Promise.resolve([]),
          )
      const told = (await Promise.all(replies.map((reply) => reply.json()))) as {
        accepted: number
        duplicates: number
        rejected: unknown[]
      }[]

      const isGood = (event: HeedEvent) => pool[made.indexOf(event)]?.kind !== 'bad'
      const oracle = new Set(sent.flat().filter(isGood))
      const { events } = (await (await s.post('/v1/export', { site: 'shop', secret })).json()) as {
        events: HeedEvent[]
      }
      const byId = (a: HeedEvent, b: HeedEvent) => (a.id < b.id ? -1 : 1)
      expect(events.sort(byId)).toEqual([...oracle].sort(byId))

      const sum = (of: (reply: (typeof told)[number]) => number) =>
        told.reduce((total, reply) => total + of(reply), 0)
      expect(sum(({ accepted }) => accepted)).toBe(oracle.size)
      expect(sum(({ rejected }) => rejected.length)).toBe(
        sent.flat().filter((event) => !isGood(event)).length,
      )
      expect(sum(({ accepted, duplicates, rejected }) => accepted + duplicates + rejected.length)).toBe(
        sent.flat().length,
      )
    }),
    { numRuns: 60 },
  )
}, 60_000)
