import { expect, it } from 'vitest'
import { consentSwitch } from '../gate/consent.test.kit.ts'
import { matomo } from './matomo.ts'

const start = (options?: Parameters<typeof matomo>[1], page: Record<string, unknown> = {}) => {
  const consent = consentSwitch()
  return { consent, page, go: () => matomo(consent, options, { page }) }
}

/** Matomo once it has loaded: it takes what waited, and what comes later at once. */
function load(page: Record<string, unknown>): unknown[][] {
  const heard = [...(page['_paq'] as unknown[][])]
  page['_paq'] = { push: (command: unknown[]) => heard.push(command) }
  return heard
}

it('requires consent before anything is counted, and gives it when it is granted', () => {
  const { page, consent, go } = start()
  go()
  expect(page['_paq']).toEqual([['requireConsent']])
  consent.set('analytics', 'granted')
  expect(page['_paq']).toEqual([['requireConsent'], ['setConsentGiven']])
})

it('gives consent at once where it is granted already', () => {
  const { page, consent, go } = start()
  consent.set('analytics', 'granted')
  go()
  expect(page['_paq']).toEqual([['requireConsent'], ['setConsentGiven']])
})

it('forgets consent that is taken back', () => {
  const { page, consent, go } = start()
  consent.set('analytics', 'granted')
  go()
  const heard = load(page)
  consent.set('analytics', 'denied')
  consent.set('analytics', 'granted')
  expect(heard.slice(2)).toEqual([['forgetConsentGiven'], ['setConsentGiven']])
})

it('leaves no yes in the queue that was taken back before Matomo loaded', () => {
  const { page, consent, go } = start()
  go()
  const queue = page['_paq'] as unknown[]
  queue.push(['trackPageView'])
  consent.set('analytics', 'granted')
  consent.set('analytics', 'denied')
  expect(queue).toEqual([['requireConsent'], ['trackPageView']])
})

it('asks for cookies alone where the site says so', () => {
  const { page, consent, go } = start({ purpose: 'numbers', cookiesOnly: true })
  consent.set('numbers', 'granted')
  go()
  const heard = load(page)
  consent.set('numbers', 'denied')
  expect(heard).toEqual([['requireCookieConsent'], ['setCookieConsentGiven'], ['forgetCookieConsentGiven']])
})

it('does not repeat what the page required itself', () => {
  const { page, go } = start({}, { _paq: [['requireConsent'], ['trackPageView']] })
  go()
  expect(page['_paq']).toEqual([['requireConsent'], ['trackPageView']])
})

it('requires consent of a Matomo that is already there', () => {
  const { page, go } = start({}, { _paq: [] })
  const heard = load(page)
  go()
  expect(heard).toEqual([['requireConsent']])
})
