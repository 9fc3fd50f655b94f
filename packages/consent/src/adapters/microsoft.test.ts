import { describe, expect, it } from 'vitest'
import { consentSwitch } from '../gate/consent.test.kit.ts'
import { microsoftClarity } from './microsoft-clarity.ts'
import { microsoftUet } from './microsoft-uet.ts'

describe('Microsoft Advertising', () => {
  it('hears one default, and an update at every change', () => {
    const consent = consentSwitch()
    const page: Record<string, unknown> = {}
    microsoftUet(consent, {}, { page })
    consent.set('marketing', 'granted')
    consent.set('marketing', 'denied')
    expect(page['uetq']).toEqual([
      'consent',
      'default',
      { ad_storage: 'denied' },
      'consent',
      'update',
      { ad_storage: 'granted' },
      'consent',
      'update',
      { ad_storage: 'denied' },
    ])
  })

  it('hears an update where the page said a default itself', () => {
    const consent = consentSwitch()
    const page: Record<string, unknown> = { uetq: ['consent', 'default', { ad_storage: 'denied' }] }
    consent.set('ads', 'granted')
    microsoftUet(consent, { purpose: 'ads' }, { page })
    expect((page['uetq'] as unknown[]).slice(3)).toEqual(['consent', 'update', { ad_storage: 'granted' }])
  })

  it('hears updates once its tag took the place of the list', () => {
    const consent = consentSwitch()
    const page: Record<string, unknown> = {}
    microsoftUet(consent, {}, { page })
    const heard: unknown[][] = []
    page['uetq'] = { push: (...call: unknown[]) => heard.push(call) }
    consent.set('marketing', 'granted')
    expect(heard).toEqual([['consent', 'update', { ad_storage: 'granted' }]])
  })
})

describe('Microsoft Clarity', () => {
  it('hears both of its storages, in its own spelling, before its tag is there', () => {
    const consent = consentSwitch()
    consent.set('analytics', 'granted')
    const page: Record<string, unknown> = {}
    microsoftClarity(consent, {}, { page })
    const { q } = page['clarity'] as { q: unknown[] }
    expect(q).toEqual([['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]])
  })

  it('hears every change once it is there, and keeps the queue of its own snippet', () => {
    const consent = consentSwitch()
    const heard: unknown[][] = []
    const page = { clarity: (...call: unknown[]) => heard.push(call) }
    microsoftClarity(consent, { ads: 'ads', analytics: 'numbers' }, { page })
    consent.set('ads', 'granted')
    consent.set('numbers', 'granted')
    expect(heard.map(([, states]) => states)).toEqual([
      { ad_Storage: 'denied', analytics_Storage: 'denied' },
      { ad_Storage: 'granted', analytics_Storage: 'denied' },
      { ad_Storage: 'granted', analytics_Storage: 'granted' },
    ])
  })
})
