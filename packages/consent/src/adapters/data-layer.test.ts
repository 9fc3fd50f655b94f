import { expect, it } from 'vitest'
import { consentSwitch } from '../gate/consent.test.kit.ts'
import { dataLayer } from './data-layer.ts'

it('tells a tag manager the state of every purpose, now and at every change', () => {
  const consent = consentSwitch()
  consent.set('necessary', 'granted')
  const page: Record<string, unknown> = {}
  dataLayer(consent, {}, { page })
  consent.set('marketing', 'denied')
  const states = {
    necessary: 'granted',
    functional: 'unset',
    analytics: 'unset',
    feedback: 'unset',
    marketing: 'unset',
  }
  expect(page['dataLayer']).toEqual([
    { event: 'heed_consent', heed_consent: states },
    { event: 'heed_consent', heed_consent: { ...states, marketing: 'denied' } },
  ])
})

it('knows names of the site’s own, and keeps what others pushed', () => {
  const consent = consentSwitch()
  const page = { layer: [{ event: 'gtm.js' }] as unknown[] }
  dataLayer(consent, { purposes: ['maps'], event: 'choice', layer: 'layer' }, { page })
  expect(page.layer).toEqual([{ event: 'gtm.js' }, { event: 'choice', choice: { maps: 'unset' } }])
})
