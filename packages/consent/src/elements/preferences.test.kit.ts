import '../define/preferences.ts'
import { fixture, html } from '@open-wc/testing'
import { shopPolicy } from '../policy.test.kit.ts'
import { settled } from './look.test.kit.ts'
import type { HeedConsentPreferences } from './preferences.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

/** Preferences that are open, on this page or on the one given. */
export async function preferences(
  lang = '',
  more: Partial<HeedConsentPreferences> = {},
  page?: HTMLElement,
): Promise<HeedConsentPreferences> {
  const empty = await fixture<HTMLElement>(html`<div></div>`)
  const place = page ?? empty
  const element = place.ownerDocument.createElement('heed-consent-preferences')
  element.lang = lang
  Object.assign(element, { policy: shopPolicy, ...more })
  place.append(element)
  await opened(element)
  return element
}

/** Opens them, and waits until they have come to rest. */
export async function opened(element: HeedConsentPreferences): Promise<void> {
  void element.show()
  await waitUntil(() => dialog(element)?.open, 'the dialog is open', { interval: 0 })
  await settled(element)
}

/** The dialog, while there is one. */
export const dialog = (element: Element) => element.shadowRoot?.querySelector('dialog') ?? undefined
/** Its check boxes, in their order. */
export const boxes = (element: Element) => [...(element.shadowRoot?.querySelectorAll('input') ?? [])]
/** What is ticked, in words. */
export const ticks = (element: Element) =>
  boxes(element).map(({ name, checked }) => `${name} ${checked ? 'on' : 'off'}`)
/** What can be read in the dialog, without the marks around names. */
export const words = (element: Element) => (dialog(element)?.innerText ?? '').replace(/[\u2068\u2069]/g, '')
