import { parseEnvelope, parseEvent } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import { fillSample } from './fill-sample.ts'

const until = Date.UTC(2026, 10, 22, 15, 30)

/** What the wire promises: checks, and counts an event it has seen as a duplicate. */
function receiver() {
  const kept = new Map<string, number>()
  const sentAt: number[] = []
  const sites = new Set<string>()
  const post = async (request: Request): Promise<Response> => {
    expect(`${request.method} ${new URL(request.url).pathname}`).toBe('POST /v1/events')
    const parsed = parseEnvelope(await request.json())
    if (!parsed.ok) return Response.json({ error: parsed }, { status: 400 })
    sentAt.push(parsed.envelope.sentAt)
    sites.add(parsed.envelope.site)
    let accepted = 0
    for (const input of parsed.envelope.events) {
      const event = parseEvent(input)
      if (!event.ok || kept.has(event.event.id)) continue
      kept.set(event.event.id, event.event.time)
      accepted++
    }
    const duplicates = parsed.envelope.events.length - accepted
    return Response.json({ accepted, duplicates, rejected: [] })
  }
  return { post, kept, sentAt, sites }
}

describe('filling the sample', () => {
  it('sends everything once, and says how far it is', async () => {
    const { post, kept, sites } = receiver()
    const lines: string[] = []
    const outcome = await fillSample(post, { say: (line) => lines.push(line), now: () => until })
    expect(outcome).toEqual({ state: 'filled', sent: kept.size, added: kept.size })
    expect(kept.size).toBeGreaterThan(2_000)
    expect([...sites]).toEqual(['shop-sample'])
    expect(lines.at(-1)).toBe(`${kept.size} sample answers sent, ${kept.size} of them new`)
    expect(lines.length).toBeGreaterThan(5)
  })

  it('doubles nothing when it is done again, and adds only what is new a day later', async () => {
    const { post, kept } = receiver()
    await fillSample(post, { now: () => until })
    const before = kept.size
    expect(await fillSample(post, { now: () => until })).toMatchObject({ state: 'unchanged', added: 0 })
    expect(kept.size).toBe(before)
    await fillSample(post, { now: () => until + 86_400_000 })
    const added = [...kept.values()].slice(before)
    expect(added.length).toBeGreaterThan(5)
    expect(added.every((time) => time > until)).toBe(true)
  })

  it('dates each envelope at the moment it leaves, so that no clock seems wrong, however long it takes', async () => {
    const { post, sentAt } = receiver()
    let clock = until
    await fillSample(post, { now: () => (clock += 90_000) })
    expect(new Set(sentAt).size).toBe(sentAt.length)
    expect(sentAt.at(-1)).toBe(clock)
  })

  it('fills the site and the days it is told', async () => {
    const { post, kept, sites } = receiver()
    await fillSample(post, { site: 'other', days: 3, seed: 'moss', now: () => until })
    expect([...sites]).toEqual(['other'])
    expect(Math.min(...kept.values())).toBeGreaterThanOrEqual(Date.UTC(2026, 10, 20))
  })

  it('stops at a refusal and hands on the reason', async () => {
    const lines: string[] = []
    let calls = 0
    const post = async (): Promise<Response> => {
      calls++
      return Response.json({ error: { code: 'unknown_site', message: 'No such site.' } }, { status: 404 })
    }
    const outcome = await fillSample(post, { say: (line) => lines.push(line) })
    expect(outcome).toEqual({ state: 'refused', status: 404, message: 'No such site.' })
    expect([calls, lines]).toEqual([1, ['the sample was refused: No such site.']])
    const blank = await fillSample(async () => new Response('', { status: 502 }))
    expect(blank).toMatchObject({ state: 'refused', message: 'The collector answered 502.' })
  })
})
