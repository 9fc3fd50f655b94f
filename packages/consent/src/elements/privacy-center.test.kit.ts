import '../define/privacy-center.ts'
import type { ConsentPolicy } from '@heed/schema'
import { fixture, html } from '@open-wc/testing'
import type { ConsentStore } from '../consent-store.ts'
import { createConsent } from '../create-consent.ts'
import { shopPolicy } from '../policy.test.kit.ts'
import type { Holdings } from './holdings.ts'
import { settled } from './look.test.kit.ts'
import type { HeedPrivacyCenter } from './privacy-center.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

/** What a shop holds about somebody, for tests. */
export const HOLDINGS: Holdings = {
  device: { visitor: 'ct1nhu2UxifuLpDwrjs8VQ', waiting: 3, surveys: 1 },
  collector: {
    count: 14,
    oldest: Date.UTC(2026, 8, 1, 9),
    newest: Date.UTC(2026, 10, 20, 18, 30),
    kinds: { page_view: 12, survey_submitted: 2 },
  },
}

/** The shop's policy with something that needs a yes of its own. */
export const policyWithHealth: ConsentPolicy = {
  ...shopPolicy,
  purposes: [
    ...shopPolicy.purposes,
    {
      id: 'health',
      title: { en: 'Health', de: 'Gesundheit', ar: 'الصحة' },
      description: {
        en: 'Plants for allergies.',
        de: 'Pflanzen bei Allergien.',
        ar: 'نباتات لمن لديه حساسية.',
      },
      sensitive: true,
    },
  ],
}

/** A store on a device of its own. */
export function shopConsent(policy = shopPolicy, now?: () => number): ConsentStore {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  return createConsent({ policy, storage }, now && { now })
}

/** A privacy center that is wired to a store as a page does it, on this page or on the one given. */
export async function privacyCenter(
  consent: ConsentStore,
  more: Partial<HeedPrivacyCenter> = {},
  page?: HTMLElement,
): Promise<HeedPrivacyCenter> {
  const empty = await fixture<HTMLElement>(html`<div></div>`)
  const place = page ?? empty
  const element = place.ownerDocument.createElement('heed-privacy-center')
  const refresh = () => {
    element.choices = consent.record?.choices ?? {}
    element.record = consent.record
    element.withheld = consent.withheld()
  }
  refresh()
  Object.assign(element, { policy: shopPolicy, load: async () => HOLDINGS, ...more })
  consent.subscribe(refresh)
  element.addEventListener(
    'heed-consent-decided',
    ({ detail }) => void consent.decide(detail.choices, detail.method, detail.shown, detail.withheld),
  )
  place.append(element)
  await waitUntil(() => element.shadowRoot?.querySelector('[role=switch]'), 'the words are there')
  if (element.load) await waitUntil(() => !element.shadowRoot?.querySelector('[aria-busy=true].columns'))
  await settled(element)
  return element
}

/** The switch of a line. */
export const lineSwitch = (element: Element, name: string): HTMLInputElement => {
  const found = element.shadowRoot?.querySelector<HTMLInputElement>(`[name='${name}']`)
  if (!found) throw new Error(`no switch for ${name}`)
  return found
}

/** What can be read in the line of a switch, without the marks around names. */
export const line = (element: Element, name: string): string =>
  (lineSwitch(element, name).closest('li')?.innerText ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')

/** What can be read in a part of it, or all of it. */
export const words = (element: Element, part = 'center'): string =>
  (element.shadowRoot?.querySelector<HTMLElement>(`[part~=${part}]`)?.innerText ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')

/** The files that the page gives the visitor from now on, each by its name. Nothing reaches a disk. */
export function downloads(): { readonly name: string; readonly content: Promise<object> }[] {
  const taken: { readonly name: string; readonly content: Promise<object> }[] = []
  const take = (event: Event) => {
    if (!(event.target instanceof HTMLAnchorElement) || !event.target.download) return
    event.preventDefault()
    const { download, href } = event.target
    taken.push({ name: download, content: fetch(href).then((file) => file.json()) })
  }
  // The link never stands in the page: its click is heard where it begins.
  const { click } = HTMLAnchorElement.prototype
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    this.addEventListener('click', take, { once: true })
    click.call(this)
  }
  after(() => {
    HTMLAnchorElement.prototype.click = click
  })
  return taken
}
