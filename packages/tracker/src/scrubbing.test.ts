import type { Envelope, HeedEvent } from '@heed/schema'
import { expect, test } from 'vitest'
import { scrubbing } from './scrubbing.ts'
import type { Transport } from './transport.ts'

const event = (name: string, data: object): HeedEvent =>
  ({
    id: '019ab000-0000-7000-a000-000000000000',
    name,
    time: 1_764_000_000_000,
    purpose: 'analytics',
    data,
  }) as unknown as HeedEvent

const envelope = (...events: HeedEvent[]): Envelope => ({
  v: 1,
  site: 'shop',
  sentAt: 1_764_000_000_000,
  sdk: 'tracker/0.1.0',
  events,
})

const comment = 'Write to ann@example.com, please'
const response = { response: '019ab000-0000-7000-a000-000000000001', answers: { score: 3, comment } }
const all = envelope(
  event('search', { words: comment, page: 2 }),
  event('survey_submitted', response),
  event('consent_changed', { locale: 'ann@example.com' }),
)

const recorder = () => {
  const sent: Envelope[] = []
  const send: Transport = async (one) => {
    sent.push(one)
    return { result: 'accepted' }
  }
  return { sent, send, last: (one: Envelope) => void sent.push(one) }
}

test('no free text leaves with an address in it, and nothing else is touched', async () => {
  const { sent, send } = recorder()
  const before = structuredClone(all)
  await scrubbing(send)(all, { unloading: false })
  expect(sent[0]!.events.map(({ data }) => data)).toEqual([
    { words: 'Write to *, please', page: 2 },
    { ...response, answers: { score: 3, comment: 'Write to *, please' } },
    { locale: 'ann@example.com' },
  ])
  expect(all).toEqual(before)
})

test('what is left for a page that dies is scrubbed as well', () => {
  const { sent, send, last } = recorder()
  scrubbing(Object.assign(send, { last })).last!(all)
  expect(JSON.stringify(sent[0]!.events.slice(0, 2))).not.toContain('ann@')
  expect(scrubbing(async () => ({ result: 'accepted' })).last).toBeUndefined()
})

test('an address that somebody left to be invited stays as it was written', async () => {
  const { sent, send } = recorder()
  const contact = { survey: 'after_order', name: 'Ann', email: 'ann@example.com' }
  await scrubbing(send)(envelope(event('interview_accepted', contact)), { unloading: false })
  expect(sent[0]!.events[0]!.data).toEqual(contact)
})

test('a site may clean its own way', async () => {
  const { sent, send } = recorder()
  await scrubbing(send, () => '…')(envelope(event('search', { words: 'red shoes' })), { unloading: true })
  expect(sent[0]!.events[0]!.data).toEqual({ words: '…' })
})
