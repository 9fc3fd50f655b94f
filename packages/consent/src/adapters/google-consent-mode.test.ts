import type { ConsentState } from '@heed/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consentSwitch } from '../gate/consent.test.kit.ts'
import { googleConsentMode } from './google-consent-mode.ts'

const said = (page: Record<string, unknown>, layer = 'dataLayer') =>
  (page[layer] as ArrayLike<unknown>[]).map((entry) => Array.from(entry))

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
}
const redaction = ['set', 'ads_data_redaction', true]

function start(options?: Parameters<typeof googleConsentMode>[1], page: Record<string, unknown> = {}) {
  const consent = consentSwitch()
  consent.set('necessary', 'granted')
  return { consent, page, go: () => googleConsentMode(consent, options, { page }) }
}

describe('Google Consent Mode', () => {
  it('starts with everything denied but security, in one default', () => {
    const { page, go } = start()
    go()
    expect(said(page)).toEqual([
      redaction,
      ['consent', 'default', { ...DENIED, security_storage: 'granted' }],
    ])
  })

  it('pushes what Google takes for commands: real arguments', () => {
    const { page, consent, go } = start()
    go()
    consent.set('analytics', 'granted')
    const kinds = (page['dataLayer'] as unknown[]).map((entry) => Object.prototype.toString.call(entry))
    expect(kinds).toEqual(Array.from({ length: 3 }, () => '[object Arguments]'))
  })

  it('starts with what is granted already', () => {
    const { page, consent, go } = start()
    consent.set('analytics', 'granted')
    go()
    expect(said(page)[1]).toEqual([
      'consent',
      'default',
      { ...DENIED, analytics_storage: 'granted', security_storage: 'granted' },
    ])
  })

  it('updates after a choice and after its withdrawal, and never says default again', () => {
    const { page, consent, go } = start()
    go()
    consent.set('marketing', 'granted')
    consent.set('marketing', 'denied')
    const yes = { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted' }
    expect(said(page).slice(2)).toEqual([
      ['consent', 'update', { ...DENIED, ...yes, security_storage: 'granted' }],
      ['consent', 'update', { ...DENIED, security_storage: 'granted' }],
    ])
  })

  it('says how long to wait, passes clicks through links and keeps their ids, only when told', () => {
    const { page, go } = start({ waitForUpdate: 500, urlPassthrough: true, adsDataRedaction: false })
    go()
    expect(said(page)).toEqual([
      ['set', 'url_passthrough', true],
      ['consent', 'default', { ...DENIED, security_storage: 'granted', wait_for_update: 500 }],
    ])
  })

  it('leaves no empty field for Google to stumble over', () => {
    const { page, go } = start({ regions: [{ region: ['US'], granted: ['ad_storage'] }] })
    go()
    const fields = said(page).flatMap((entry) => Object.values(Object(entry[2])))
    expect(fields).not.toContain(undefined)
  })

  it('has other defaults in some regions, which never grant what was denied', () => {
    const { page, consent, go } = start({
      regions: [{ region: ['US'], granted: ['ad_storage', 'analytics_storage'] }],
      waitForUpdate: 300,
    })
    consent.set('marketing', 'denied')
    go()
    expect(said(page).slice(1)).toEqual([
      ['consent', 'default', { ...DENIED, security_storage: 'granted', wait_for_update: 300 }],
      [
        'consent',
        'default',
        {
          ...DENIED,
          analytics_storage: 'granted',
          security_storage: 'granted',
          region: ['US'],
          wait_for_update: 300,
        },
      ],
    ])
  })

  it('hears a no where the default of a region was yes', () => {
    const { page, consent, go } = start({ regions: [{ region: ['US'], granted: ['analytics_storage'] }] })
    go()
    consent.set('analytics', 'denied')
    expect(said(page).at(-1)).toEqual(['consent', 'update', { ...DENIED, security_storage: 'granted' }])
  })

  it('follows a default of the head by an update of what was decided, and of nothing else', () => {
    const head = [['consent', 'default', DENIED]]
    const { page, consent, go } = start({}, { dataLayer: [...head] })
    consent.set('analytics', 'denied')
    consent.set('marketing', 'granted')
    go()
    expect(said(page).slice(1)).toEqual([
      redaction,
      [
        'consent',
        'update',
        {
          ad_storage: 'granted',
          ad_user_data: 'granted',
          ad_personalization: 'granted',
          analytics_storage: 'denied',
          security_storage: 'granted',
        },
      ],
    ])
  })

  it('does not take an event of the site for a default', () => {
    const { page, go } = start({}, { dataLayer: [['event', 'default'], { event: 'default' }] })
    go()
    expect(said(page).at(-1)?.slice(0, 2)).toEqual(['consent', 'default'])
  })

  it('knows purposes and a data layer of the site’s own', () => {
    const { page, consent, go } = start({ purposes: { analytics_storage: 'numbers' }, dataLayer: 'layer' })
    go()
    consent.set('analytics', 'granted')
    consent.set('numbers', 'granted')
    expect(said(page, 'layer')).toHaveLength(3)
    expect(said(page, 'layer')[2]?.[2]).toMatchObject({ analytics_storage: 'granted', ad_storage: 'denied' })
  })

  it('after any history, Google holds what the visitor decided', () => {
    const step = fc.record({
      purpose: fc.constantFrom('functional', 'analytics', 'marketing'),
      state: fc.constantFrom<ConsentState>('granted', 'denied', 'unset'),
    })
    fc.assert(
      fc.property(fc.array(step), fc.array(step), fc.boolean(), (before, after, head) => {
        const { page, consent, go } = start({}, head ? { dataLayer: [['consent', 'default', DENIED]] } : {})
        for (const { purpose, state } of before) consent.set(purpose, state)
        go()
        for (const { purpose, state } of after) consent.set(purpose, state)
        const held = Object.assign({}, ...said(page).map(([, , fields]) => Object(fields)))
        const verdict = (purpose: string) => (consent.state(purpose) === 'granted' ? 'granted' : 'denied')
        expect(held).toEqual({
          ad_storage: verdict('marketing'),
          ad_user_data: verdict('marketing'),
          ad_personalization: verdict('marketing'),
          analytics_storage: verdict('analytics'),
          functionality_storage: verdict('functional'),
          personalization_storage: verdict('functional'),
          security_storage: 'granted',
        })
        const defaults = said(page).filter(([, kind]) => kind === 'default')
        expect(defaults).toHaveLength(1)
      }),
    )
  })

  it('after any history, no region’s default grants what the visitor denied', () => {
    const step = fc.record({
      purpose: fc.constantFrom('analytics', 'marketing'),
      state: fc.constantFrom<ConsentState>('granted', 'denied', 'unset'),
    })
    fc.assert(
      fc.property(fc.array(step), fc.array(step), (before, after) => {
        const { page, consent, go } = start({
          regions: [{ region: ['US'], granted: ['ad_storage', 'analytics_storage'] }],
        })
        for (const { purpose, state } of before) consent.set(purpose, state)
        go()
        for (const { purpose, state } of after) consent.set(purpose, state)
        // For a visitor of that region its default goes before the other one.
        const held = Object.assign({}, ...said(page).map(([, , fields]) => Object(fields)))
        if (consent.state('marketing') === 'denied') expect(held.ad_storage).toBe('denied')
        if (consent.state('analytics') === 'denied') expect(held.analytics_storage).toBe('denied')
        if (consent.state('analytics') === 'granted') expect(held.analytics_storage).toBe('granted')
      }),
    )
  })
})
