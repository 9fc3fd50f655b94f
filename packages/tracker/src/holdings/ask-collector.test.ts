import { describe, expect, it } from 'vitest'
import { askCollector } from './ask-collector.ts'
import { readDevice } from './read-device.ts'

const proof = { site: 'shop', secret: 'a'.repeat(43) }

/** A wire on which an answer comes back, and what was sent over it. */
function wire(answer: () => Promise<Response>) {
  const sent: { readonly url: string; readonly init: RequestInit }[] = []
  const fetch = (url: unknown, init: RequestInit = {}) => {
    sent.push({ url: String(url), init })
    return answer()
  }
  return { sent, page: { fetch: fetch as typeof globalThis.fetch } }
}

describe('asking the collector about a visitor', () => {
  it('sends the site and the secret where the collector answers, without cookies or a header that needs a preflight', async () => {
    const { sent, page } = wire(async () => Response.json({ visitor: 'v', events: [] }))
    expect(await askCollector('/voice', 'export', proof, page)).toEqual({ visitor: 'v', events: [] })
    expect(sent[0]).toMatchObject({ url: '/voice/v1/export', init: { method: 'POST', credentials: 'omit' } })
    expect(sent[0]?.init).not.toHaveProperty('headers')
    expect(JSON.parse(String(sent[0]?.init.body))).toEqual(proof)
  })

  it('gives the collector’s own proof of an erasure', async () => {
    const said = { visitor: 'v', erased: 0, time: 1_795_000_000_000 }
    const { sent, page } = wire(async () => Response.json(said))
    expect(await askCollector('https://hear.example', 'erase', proof, page)).toEqual(said)
    expect(sent[0]?.url).toBe('https://hear.example/v1/erase')
  })

  it.each<[string, () => Promise<Response>]>([
    ['can’t be reached', () => Promise.reject(new Error('offline'))],
    ['is not finished', async () => Response.json({ error: {} }, { status: 503 })],
    ['is no collector but a page', async () => new Response('<!doctype html>', { status: 200 })],
    ['answers something else', async () => Response.json({ ok: true })],
    ['answers nothing', async () => Response.json(null)],
    ['says nothing of what was erased', async () => Response.json({ visitor: 'v' })],
  ])('takes nothing for done where it %s', async (_what, answer) => {
    for (const what of ['export', 'erase'] as const)
      expect(await askCollector('/voice', what, proof, wire(answer).page)).toBeUndefined()
  })

  it('finds nothing on a device without a disk, or in a frame without an origin', async () => {
    const page = { origin: 'null', setTimeout: globalThis.setTimeout, indexedDB: undefined as never }
    expect(await readDevice('shop', page)).toEqual({ waiting: [] })
    expect(await readDevice('shop', { ...page, origin: 'https://shop.example' })).toEqual({ waiting: [] })
  })
})
