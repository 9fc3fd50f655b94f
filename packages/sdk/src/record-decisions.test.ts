import { createConsent, type ConsentStore } from '@heed/consent'
import type { ConsentRecord } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import { recordDecisions } from './record-decisions.ts'

const policy = {
  version: '1',
  controller: { name: 'Shop', contact: 'privacy@example.com' },
  purposes: [{ id: 'analytics', title: 'Statistics', description: 'Which pages help.' }],
}

function device(): {
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  store: () => ConsentStore
} {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  return { storage, store: () => createConsent({ policy, storage }) }
}

describe('every decision is sent', () => {
  it('once, by the tab that made it', async () => {
    const { store } = device()
    const sent: ConsentRecord[] = []
    const consent = recordDecisions(store(), (record) => sent.push(record))
    const otherTab: ConsentRecord[] = []
    const other = recordDecisions(store(), (record) => otherTab.push(record))

    await consent.acceptAll()
    await consent.withdraw()
    expect(sent.map(({ method }) => method)).toEqual(['accept_all', 'withdraw'])
    expect(otherTab).toEqual([])

    await other.rejectAll()
    expect(otherTab.map(({ method }) => method)).toEqual(['reject_all'])
    expect(sent).toHaveLength(2)
  })

  it('before the page can be left, however long cleaning takes', () => {
    const { store } = device()
    const sent: ConsentRecord[] = []
    void recordDecisions(store(), (record) => sent.push(record)).rejectAll()
    expect(sent.map(({ method }) => method)).toEqual(['reject_all'])
  })

  it('and what could not be decided is not sent as what was decided before', async () => {
    const { storage, store } = device()
    await store().acceptAll()
    const sent: ConsentRecord[] = []
    const broken = createConsent({ policy: { ...policy, version: '' }, storage })
    await recordDecisions(broken, (record) => sent.push(record)).rejectAll()
    expect(broken.record?.method).toBe('accept_all')
    expect(sent).toEqual([])
  })

  it('and a page that only reads sends nothing', () => {
    const { store } = device()
    const sent: ConsentRecord[] = []
    const consent = recordDecisions(store(), (record) => sent.push(record))
    expect(consent.record).toBeUndefined()
    expect(consent.state('analytics')).toBe('unset')
    expect(consent.receipt()).toBeUndefined()
    expect(sent).toEqual([])
  })
})
