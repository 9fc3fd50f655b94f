import { expect, it, vi } from 'vitest'
import { consentSwitch } from '../gate/consent.test.kit.ts'
import { dataLayer } from './data-layer.ts'
import { googleConsentMode } from './google-consent-mode.ts'
import { matomo } from './matomo.ts'
import { meta } from './meta.ts'
import { microsoftClarity } from './microsoft-clarity.ts'
import { microsoftUet } from './microsoft-uet.ts'
import { signal, type SignalPage } from './signal.ts'

const doors = { dataLayer, googleConsentMode, matomo, meta, microsoftClarity, microsoftUet }
const each = Object.entries(doors)

const noErrors = () => vi.spyOn(console, 'error').mockImplementation(() => {})

it('says the answer at once, then only when it is another', () => {
  const consent = consentSwitch()
  const said: [string, boolean][] = []
  const stop = signal(
    consent,
    { page: {} },
    () => consent.state('marketing'),
    (_page, state, first) => said.push([state, first]),
  )
  consent.set('analytics', 'granted')
  consent.set('marketing', 'granted')
  consent.set('marketing', 'granted')
  stop()
  consent.set('marketing', 'denied')
  expect(said).toEqual([
    ['unset', true],
    ['granted', false],
  ])
  expect(consent.listening()).toBe(0)
})

it('hears a change that its own first word brought about', () => {
  const consent = consentSwitch()
  const said: string[] = []
  signal(
    consent,
    { page: {} },
    () => consent.state('marketing'),
    (_page, state) => {
      said.push(state)
      if (state === 'unset') consent.set('marketing', 'denied')
    },
  )
  expect(said).toEqual(['unset', 'denied'])
})

it.each(each)('%s says nothing on a server', (_name, door) => {
  const consent = consentSwitch()
  expect(() => door(consent)()).not.toThrow()
  expect(consent.listening()).toBe(0)
})

it.each(each)('%s listens to nobody after it was stopped, and says no more', (_name, door) => {
  const consent = consentSwitch()
  const page: SignalPage = {}
  const stop = door(consent, {}, { page })
  stop()
  const before = JSON.stringify(page)
  consent.set('marketing', 'granted')
  consent.set('analytics', 'granted')
  expect(JSON.stringify(page)).toBe(before)
  expect(consent.listening()).toBe(0)
})

it.each(each)('%s never throws into a page whose tag throws', (_name, door) => {
  const errors = noErrors()
  const consent = consentSwitch()
  const broken = () => {
    throw new Error('a tag of the host failed')
  }
  const list = Object.assign([], { push: broken })
  const page = { dataLayer: list, uetq: list, _paq: list, clarity: broken, fbq: broken }
  expect(() => {
    const stop = door(consent, {}, { page })
    consent.set('marketing', 'granted')
    consent.set('analytics', 'granted')
    stop()
  }).not.toThrow()
  expect(errors).toHaveBeenCalled()
  errors.mockRestore()
})

it.each(each)('%s survives a page that put something else under its name', (_name, door) => {
  const errors = noErrors()
  const consent = consentSwitch()
  const page = { dataLayer: 7, uetq: 'no', _paq: {}, clarity: true, fbq: 'x' }
  expect(() => {
    door(consent, {}, { page })
    consent.set('marketing', 'granted')
    consent.set('analytics', 'granted')
  }).not.toThrow()
  errors.mockRestore()
})

it.each(each)('%s loads nothing: it only writes to names in the window', (_name, door) => {
  const read: PropertyKey[] = []
  const page = new Proxy<SignalPage>(
    {},
    {
      get(target, key) {
        read.push(key)
        return Reflect.get(target, key)
      },
    },
  )
  const consent = consentSwitch()
  door(consent, {}, { page })
  consent.set('marketing', 'granted')
  consent.set('analytics', 'granted')
  const names = new Set(['dataLayer', 'uetq', '_paq', 'clarity', 'fbq'])
  expect(read.filter((key) => !names.has(String(key)))).toEqual([])
})
