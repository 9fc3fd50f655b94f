import '../define/embed.ts'
import type { ConsentPolicy } from '@heed/schema'
import { fixture, html } from '@open-wc/testing'
import { shopPolicy } from '../policy.test.kit.ts'
import type { HeedConsentEmbed } from './embed.ts'
import { inside } from './look.test.kit.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

/** A shop that shows where it is on somebody else's map. */
export const mapPolicy: ConsentPolicy = {
  ...shopPolicy,
  purposes: [
    ...shopPolicy.purposes,
    {
      id: 'functional',
      title: { en: 'Maps and videos', de: 'Karten und Videos', ar: 'الخرائط ومقاطع الفيديو' },
      description: 'Shows what others host.',
      services: [
        { id: 'maps', name: 'Mapworks', privacyUrl: 'https://mapworks.example/privacy' },
        { id: 'films', name: 'Filmhouse' },
      ],
    },
  ],
}

/** The address of something to show, asked for by nobody before: not in another file’s page either, or it may come from a cache. */
export const freshAddress = () =>
  new URL(`page.test.kit.ts?show=${crypto.randomUUID()}`, import.meta.url).href

/** Whether this browser has asked for an address. */
export const isRequested = (address: string) => performance.getEntriesByName(address).length > 0

/** An embed on this page, or on the one given, once it has something to show. */
export async function embed(
  more: Partial<HeedConsentEmbed> = {},
  attributes: Readonly<Record<string, string>> = {},
  page?: HTMLElement,
): Promise<HeedConsentEmbed> {
  const empty = await fixture<HTMLElement>(html`<main></main>`)
  const place = page ?? empty
  const element = place.ownerDocument.createElement('heed-consent-embed')
  for (const [name, value] of Object.entries({ title: 'How to find us', ...attributes }))
    element.setAttribute(name, value)
  Object.assign(element, {
    policy: mapPolicy,
    purpose: 'functional',
    service: 'maps',
    src: freshAddress(),
    ...more,
  })
  place.append(element)
  await waitUntil(() => element.shadowRoot?.querySelector('iframe, button'), 'there is something to show')
  await element.updateComplete
  return element
}

/** The frame, while there is one. */
export const frame = (element: Element) => element.shadowRoot?.querySelector('iframe') ?? undefined
/** The button that loads it this once. */
export const load = (element: Element) => inside(element, '[part~=load]')
/** The choice that allows it from now on. */
export const always = (element: Element) =>
  element.shadowRoot?.querySelector<HTMLElement>('[part=always]') ?? undefined
/** What can be read on the placeholder, without the marks around names. */
export const words = (element: Element) =>
  inside(element, '[part=card]').innerText.replace(/[\u2068\u2069]/g, '')
/** Waits until what is in the frame has come. */
export const loaded = (element: Element) =>
  waitUntil(() => {
    const there = frame(element)
    return there && there.contentDocument?.URL === there.src
  }, 'the frame has loaded')
