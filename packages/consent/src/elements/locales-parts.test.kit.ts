import { fixture, html } from '@open-wc/testing'
import type { ConsentRecord } from '@heed/schema'
import type { HeedConsentEmbed } from './embed.ts'
import type { Holdings } from './holdings.ts'
import type { HeedConsentLink } from './link.ts'
import { greekPolicy } from './locales.test.kit.ts'
import type { HeedPrivacyCenter } from './privacy-center.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

const DAY = 86_400_000
const NOON = Date.UTC(2026, 10, 8, 12)

const recordOf = (variant: string, more: Partial<ConsentRecord> = {}): ConsentRecord => ({
  id: '019a6c2e-4c00-7000-8000-000000000000',
  time: NOON,
  policy: greekPolicy.version,
  choices: { analytics: true, health: false },
  method: 'custom',
  signals: { gpc: false },
  locale: 'el',
  variant,
  expires: NOON + 180 * DAY,
  ...more,
})

const holding = (collector: Holdings['collector'], visitor?: string) => async (): Promise<Holdings> => ({
  device: { ...(visitor && { visitor }), waiting: 3, surveys: 1 },
  collector,
})
const KEPT: Holdings['collector'] = { count: 14, oldest: NOON - DAY, newest: NOON, kinds: {} }

/** What a privacy center can be told, and come to, so that it says something else. */
const CENTERS: readonly object[] = [
  { record: undefined, choices: { analytics: true }, load: () => new Promise(() => {}) },
  { record: undefined, choices: { analytics: true }, load: holding('nobody') },
  { record: recordOf('preferences'), load: holding('away'), step: { is: 'not_downloaded' } },
  { record: recordOf('center'), load: holding(KEPT), step: { is: 'not_erased' } },
  { record: recordOf('form'), load: holding(KEPT), step: { is: 'erased', proof: { erased: 3, time: NOON } } },
  { record: recordOf('center', { expires: NOON + 170 * DAY }), step: { is: 'gathering' } },
  { record: recordOf('center', { expires: NOON + 180 * DAY - 1 }), step: { is: 'erasing' } },
  { record: recordOf('banner'), gpc: true, load: holding(KEPT, '1'), step: { is: 'downloaded' } },
  { record: recordOf('banner'), withheld: ['device'], step: { is: 'sure' } },
]

/** The placeholder, the way back and the privacy center in every state in which they say something else, in one language. */
export async function everyPart(lang: string): Promise<readonly HTMLElement[]> {
  const place = await fixture<HTMLElement>(html`<div></div>`)
  const embed: HeedConsentEmbed = document.createElement('heed-consent-embed')
  Object.assign(embed, {
    purpose: 'analytics',
    service: 'one',
    src: 'https://maps.example/',
    title: 'Χάρτης',
  })
  const links = (['opt_in', 'opt_out'] as const).map((model) => {
    const link: HeedConsentLink = document.createElement('heed-consent-link')
    return Object.assign(link, { model })
  })
  const centers = CENTERS.map((state) => {
    const center: HeedPrivacyCenter = document.createElement('heed-privacy-center')
    center.addEventListener('heed-consent-decided', ({ detail }) => {
      center.choices = { ...center.choices, ...detail.choices }
    })
    return Object.assign(center, { choices: recordOf('').choices, load: holding(KEPT), ...state })
  })
  const all = [embed, ...links, ...centers]
  for (const element of all) Object.assign(element, { lang, policy: greekPolicy })
  place.append(...all)
  await waitUntil(
    () => all.every((element) => element.shadowRoot?.querySelector('[lang]')),
    `${lang} is there`,
    { timeout: 10_000 },
  )
  // The first of them goes on looking.
  await waitUntil(
    () => centers.slice(1).every((center) => !center.shadowRoot?.querySelector('[aria-busy=true].columns')),
    `${lang} has looked`,
    { timeout: 10_000 },
  )
  // The last that is allowed goes off, and something else comes on.
  for (const [center, name] of [
    [centers[1], 'analytics'],
    [centers[2], 'health'],
  ] as const) {
    center?.shadowRoot?.querySelector<HTMLElement>(`[name=${name}]`)?.click()
    await waitUntil(() => center?.shadowRoot?.querySelector('[part~=undo]'), `${name} is turned`, {
      timeout: 10_000,
    })
  }
  await Promise.all(centers.map((center) => center.updateComplete))
  return all
}
