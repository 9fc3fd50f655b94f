import { expect, it } from 'vitest'
import { consentSwitch } from '../gate/consent.test.kit.ts'
import { meta } from './meta.ts'

interface Pixel {
  (...call: unknown[]): void
  queue: unknown[][]
  callMethod?: (...call: unknown[]) => void
}
interface Page extends Record<string, unknown> {
  fbq?: Pixel
}

/** The base code of the pixel does this: it leaves the page alone if there is an `fbq`, and names it before its queue is there. */
function baseCode(page: Page): Pixel {
  if (page.fbq) return page.fbq
  const pixel = (page.fbq = ((...call: unknown[]) => {
    if (pixel.callMethod) pixel.callMethod(...call)
    else pixel.queue.push(call)
  }) as Pixel)
  pixel.queue = []
  return pixel
}

const start = () => {
  const consent = consentSwitch()
  const page: Page = {}
  return { consent, page }
}

it('revokes before the pixel’s init, wherever the base code stands', () => {
  const { consent, page } = start()
  meta(consent, {}, { page })
  baseCode(page)
  page.fbq?.('init', '123')
  page.fbq?.('track', 'PageView')
  expect(page.fbq?.queue).toEqual([
    ['consent', 'revoke'],
    ['init', '123'],
    ['track', 'PageView'],
  ])
})

it('leaves a plain name behind once the pixel is there', () => {
  const { consent, page } = start()
  meta(consent, {}, { page })
  const pixel = baseCode(page)
  expect(page.fbq).toBe(pixel)
  expect(Object.getOwnPropertyDescriptor(page, 'fbq')).toEqual({
    value: pixel,
    writable: true,
    enumerable: true,
    configurable: true,
  })
})

it('seems not to be there before the base code runs', () => {
  const { consent, page } = start()
  meta(consent, {}, { page })
  consent.set('marketing', 'granted')
  expect(page.fbq).toBeUndefined()
})

it('speaks to a pixel that is there already', () => {
  const { consent, page } = start()
  const { queue } = baseCode(page)
  page.fbq?.('init', '123')
  meta(consent, { purpose: 'ads' }, { page })
  consent.set('ads', 'granted')
  expect(queue).toEqual([
    ['init', '123'],
    ['consent', 'revoke'],
    ['consent', 'grant'],
  ])
})

it('says what holds when the pixel comes, not what held before', () => {
  const { consent, page } = start()
  meta(consent, {}, { page })
  consent.set('marketing', 'granted')
  baseCode(page)
  page.fbq?.('init', '123')
  expect(page.fbq?.queue[0]).toEqual(['consent', 'grant'])
})

it('leaves no yes in the queue that was taken back before the pixel loaded', () => {
  const { consent, page } = start()
  meta(consent, {}, { page })
  baseCode(page)
  page.fbq?.('init', '123')
  page.fbq?.('track', 'PageView')
  page.fbq?.('track', 'grant')
  consent.set('marketing', 'granted')
  consent.set('marketing', 'denied')
  expect(page.fbq?.queue).toEqual([
    ['consent', 'revoke'],
    ['init', '123'],
    ['track', 'PageView'],
    ['track', 'grant'],
    ['consent', 'revoke'],
  ])
})

it('says every change to a pixel that has loaded', () => {
  const { consent, page } = start()
  const pixel = baseCode(page)
  const heard: unknown[][] = []
  pixel.callMethod = (...call) => heard.push(call)
  meta(consent, {}, { page })
  consent.set('marketing', 'granted')
  consent.set('marketing', 'denied')
  expect(heard.map(([, word]) => word)).toEqual(['revoke', 'grant', 'revoke'])
})

it('says nothing to a pixel that comes after it was stopped', () => {
  const { consent, page } = start()
  meta(consent, {}, { page })()
  baseCode(page)
  page.fbq?.('init', '123')
  expect(page.fbq?.queue).toEqual([['init', '123']])
})
