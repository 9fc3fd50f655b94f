import type { FieldGroup, HeedEvent } from '@heed/schema'
import { describe, expect, test } from 'vitest'
import { permit } from './permit.ts'

const event: HeedEvent = {
  id: '019ab000-0000-7000-a000-000000000000',
  name: 'customer_identified',
  time: 1_764_000_000_000,
  purpose: 'analytics',
  visitor: 'aaaaaaaaaaaaaaaaaaaaaa',
  session: '019ab000-0000-7000-a000-000000000001',
  customer: 'ann',
  page: { url: 'https://shop.example/', referrer: 'https://a.example/' },
  device: { kind: 'phone', language: 'en', width: 384, height: 832 },
  data: { stage: 'loyal' },
}
const plain = (one: HeedEvent) => JSON.parse(JSON.stringify(one)) as object

describe('what may be stored or sent', () => {
  test('names nobody unless the visitor may be known', () => {
    expect(permit(event, true, [])).toEqual(event)
    const { visitor, session, customer, ...nobody } = event
    expect(permit(event, false, [])).toEqual(nobody)
  })

  test.each([
    ['page', { page: undefined }],
    ['device', { device: undefined }],
    ['referrer', { page: { url: 'https://shop.example/' } }],
    ['traits', { data: {} }],
  ] as const)('goes without what the visitor withholds: %s', (group, without) => {
    expect(plain(permit(event, true, [group]))).toEqual(plain({ ...event, ...without } as HeedEvent))
  })

  test('keeps the data of events that are no traits', () => {
    expect(permit({ ...event, name: 'order_placed' }, true, ['traits']).data).toEqual(event.data)
  })

  test('leaves the event itself as it was', () => {
    const copy = structuredClone(event)
    for (const groups of [['page'], ['device', 'referrer', 'traits']] as FieldGroup[][])
      permit(event, false, groups)
    expect(event).toEqual(copy)
  })
})
