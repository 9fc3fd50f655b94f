import '../define/banner.ts'
import { fixture, html } from '@open-wc/testing'
import { shopPolicy } from '../policy.test.kit.ts'
import type { HeedConsentBanner } from './banner.ts'
import { found, inside, settled } from './look.test.kit.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

/** A banner that has its words, on this page or on the one given. */
export async function banner(
  lang = '',
  more: Partial<HeedConsentBanner> = {},
  page?: HTMLElement,
): Promise<HeedConsentBanner> {
  const empty = await fixture<HTMLElement>(html`<div></div>`)
  const place = page ?? empty
  const element = place.ownerDocument.createElement('heed-consent-banner')
  element.lang = lang
  Object.assign(element, { policy: shopPolicy, ...more })
  place.append(element)
  await waitUntil(() => element.querySelector('button'), 'the words are there', { interval: 0 })
  await element.updateComplete
  await settled(element)
  return element
}

/** The button that rejects. */
export const reject = (element: Element) => found(element.querySelector<HTMLElement>('[slot=reject]'))
/** Its twin. */
export const accept = (element: Element) => found(element.querySelector<HTMLElement>('[slot=accept]'))
/** What can be read on a banner, without the marks around names. */
export const words = (element: Element) => inside(element, 'section').innerText.replace(/[\u2068\u2069]/g, '')
/** Whether two boxes lie over each other. */
export const overlaps = (one: DOMRect, other: DOMRect) =>
  one.bottom > other.top + 0.5 && one.top < other.bottom - 0.5
