import { fixture, html } from '@open-wc/testing'
import type { ConsentPolicy } from '@heed/schema'
import type { HeedConsentBanner } from './banner.ts'
import { found } from './look.test.kit.ts'
import type { HeedConsentPreferences } from './preferences.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

/** A policy that says nothing in any language of ours, so that every word beside it is ours. */
export const greekPolicy: ConsentPolicy = {
  version: '1',
  controller: { name: 'Άνθη & Σία', contact: 'α@example.com', privacyUrl: '/privacy' },
  purposes: [
    { id: 'necessary', title: 'Αναγκαία', description: 'Κρατά το καλάθι.', required: true },
    {
      id: 'analytics',
      title: 'Στατιστικά',
      description: 'Ποιες σελίδες βοηθούν.',
      services: [
        { id: 'one', name: 'Ένα', privacyUrl: '/ena' },
        { id: 'two', name: 'Δύο' },
      ],
    },
    { id: 'health', title: 'Υγεία', description: 'Ευαίσθητα.', sensitive: true },
    { id: 'marketing', title: 'Διαφήμιση', description: 'Αλλού.' },
  ],
}

/** The banner and the choices in every state in which they say something else, in one language. */
export async function everyState(lang: string, page?: HTMLElement): Promise<readonly HTMLElement[]> {
  const empty = await fixture<HTMLElement>(html`<div></div>`)
  const place = page ?? empty
  const shared = { lang, policy: greekPolicy, gpc: true }
  const banners = (['opt_in', 'opt_out', 'notice'] as const).map((model) => {
    const banner: HeedConsentBanner = place.ownerDocument.createElement('heed-consent-banner')
    return Object.assign(banner, shared, { model })
  })
  const part: HeedConsentBanner = place.ownerDocument.createElement('heed-consent-banner')
  banners.push(Object.assign(part, shared, { asks: ['analytics'] }))
  const preferences: HeedConsentPreferences = place.ownerDocument.createElement('heed-consent-preferences')
  Object.assign(preferences, shared, { choices: { analytics: true } })
  place.append(...banners, preferences)
  await preferences.show()
  await waitUntil(
    () =>
      preferences.shadowRoot?.querySelector('dialog')?.open &&
      banners.every((banner) => banner.querySelector('button')),
    `${lang} is there`,
    { timeout: 10_000 },
  )
  return [...banners, preferences]
}

const SPOKEN = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder']

/** One piece of what a visitor can read or hear, and the element that says it. */
export interface Piece {
  readonly text: string
  readonly by: Element
}

/** All that a visitor can read or hear of an element, in the page and in its shadow. */
export function pieces(root: Element | ShadowRoot): readonly Piece[] {
  return [...root.querySelectorAll('*')].flatMap((by) => {
    if (by.localName === 'style') return []
    const shown = [...by.childNodes].filter((node) => node instanceof Text || node.nodeType === 3)
    const texts = [
      // One sentence can be several nodes: the marks of the renderer lie between them.
      shown.map((node) => node.textContent).join(''),
      ...SPOKEN.map((name) => by.getAttribute(name) ?? ''),
    ]
    return texts.filter((text) => text.trim()).map((text) => ({ text: text.trim(), by }))
  })
}

/** The element that says in which language, and in which direction, another one is read. */
export const speaker = (element: Element): HTMLElement => found(element.closest<HTMLElement>('[lang]'))

/** Names that are the same in every language, and the codes of a record. */
export const NAMES = /Global Privacy Control|\bIP\b|α@example\.com|019a6c2e-[\da-f-]+/g

/** What a part of a language says whatever its gaps are filled with. */
export const fragments = (part: object): readonly string[] =>
  Object.entries(part)
    .filter(([key]) => key !== 'locale' && key !== 'dir')
    .flatMap(([, text]) => String(text).split(/\{\w+\}/))
    .map((text) => text.trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text))

/** Which English there is among the words of another language. A single word may stand in one of its words or sentences: it counts as all that is said. */
export const englishIn = (texts: readonly string[], ...parts: readonly object[]): readonly string[] =>
  parts
    .flatMap(fragments)
    .filter((part) => (part.includes(' ') ? texts.some((text) => text.includes(part)) : texts.includes(part)))
