import type { ConsentRecord, Envelope } from '@heed/schema'
import type { Delivery, Transport } from '@heed/tracker'
import { describe, expect, it } from 'vitest'
import { unsentRecords } from './unsent-records.ts'

const record = (n: number, expires = 1_000): ConsentRecord => ({
  id: `01939a7e-7c00-7000-8000-00000000000${n}`,
  time: n,
  expires,
  policy: '1',
  locale: 'en',
  variant: 'banner',
  choices: { analytics: true },
  method: 'custom',
  signals: { gpc: false },
})
const envelope = (...records: readonly ConsentRecord[]) =>
  ({
    v: 1,
    site: 'shop',
    sentAt: 1,
    sdk: 'test/1',
    events: [
      { id: 'a', name: 'page_view', data: {} },
      ...records.map((data) => ({ id: `event of ${data.id}`, name: 'consent_changed', data })),
    ],
  }) as unknown as Envelope

/** What a browser's storage does: what is kept are properties of its own, what it can do is not. */
function storage(): Storage {
  return Object.create({
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key]
    },
  }) as Storage
}

const answers =
  (delivery: Delivery): Transport =>
  async () =>
    delivery
const now = { unloading: false }

describe('a decision that was not acknowledged', () => {
  it('is found by the next page, oldest first, until the collector has it', async () => {
    const device = storage()
    const one = unsentRecords(() => device)
    one.keep(record(2))
    one.keep(record(1))
    const next = unsentRecords(() => device)
    expect(next.waiting(10)).toEqual([record(1), record(2)])
    await next.watch(answers({ result: 'accepted' }))(envelope(record(1)), now)
    expect(next.waiting(10)).toEqual([record(2)])
    await one.watch(answers({ result: 'accepted' }))(envelope(record(2)), now)
    expect(Object.keys(device)).toEqual([])
  })

  it.each([{ result: 'retry', after: 5 }, { result: 'rejected' }, { result: 'too_large' }] as const)(
    'stays when the answer is $result, and the answer is handed on',
    async (delivery) => {
      const device = storage()
      const unsent = unsentRecords(() => device)
      unsent.keep(record(1))
      expect(await unsent.watch(answers(delivery))(envelope(record(1)), now)).toEqual(delivery)
      expect(unsent.waiting(10)).toEqual([record(1)])
    },
  )

  it('stays when something else arrived that happens to carry its id', async () => {
    const device = storage()
    const unsent = unsentRecords(() => device)
    unsent.keep(record(1))
    const other = { ...envelope(), events: [{ name: 'order_placed', data: { id: record(1).id } }] }
    await unsent.watch(answers({ result: 'accepted' }))(other as unknown as Envelope, now)
    expect(unsent.waiting(10)).toEqual([record(1)])
  })

  it('is forgotten when it ran out, and so is what nobody can read', () => {
    const device = storage()
    const unsent = unsentRecords(() => device)
    unsent.keep(record(1, 10))
    unsent.keep(record(2, 11))
    device.setItem('heed-consent-unsent:x', '{')
    device.setItem('heed-consent', 'mine')
    expect(unsent.waiting(10)).toEqual([record(2, 11)])
    expect(Object.keys(device)).toEqual([`heed-consent-unsent:${record(2).id}`, 'heed-consent'])
  })
})

describe('a page', () => {
  it('whose storage is forbidden or full sends its decisions all the same', async () => {
    const forbidden = unsentRecords(() => {
      throw new Error('SecurityError')
    })
    forbidden.keep(record(1))
    expect(forbidden.waiting(0)).toEqual([])
    expect(await forbidden.watch(answers({ result: 'accepted' }))(envelope(record(1)), now)).toEqual({
      result: 'accepted',
    })
    expect(unsentRecords(() => undefined).waiting(0)).toEqual([])
  })

  it('that never decides writes nothing', async () => {
    const device = storage()
    const unsent = unsentRecords(() => device)
    await unsent.watch(answers({ result: 'retry' }))(envelope(), now)
    expect(unsent.waiting(0)).toEqual([])
    expect(Object.keys(device)).toEqual([])
  })

  it('still leaves its last words with the browser, where a transport can', async () => {
    const left: Envelope[] = []
    const last = (one: Envelope) => left.push(one)
    const watched = unsentRecords(storage).watch(Object.assign(answers({ result: 'accepted' }), { last }))
    watched.last?.(envelope(record(1)))
    expect(left).toEqual([envelope(record(1))])
    expect(unsentRecords(storage).watch(answers({ result: 'accepted' }))).not.toHaveProperty('last')
  })
})
