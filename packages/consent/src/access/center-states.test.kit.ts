import type { ConsentStore } from '../consent-store.ts'
import { inside } from '../elements/look.test.kit.ts'
import { policyWithHealth, privacyCenter, shopConsent } from '../elements/privacy-center.test.kit.ts'
import type { HeedPrivacyCenter } from '../elements/privacy-center.ts'
import { shopPolicy } from '../policy.test.kit.ts'
import type { State } from '@heed/test-elements/state'
import { waitUntil } from '@heed/test-elements/wait-until'

const part = (element: Element, name: string) => inside(element, `[part~=${name}]`)
const has = (element: Element, name: string) =>
  waitUntil(() => element.shadowRoot?.querySelector(`[part~=${name}]`), name, { interval: 0 })
const says = (element: Element) =>
  waitUntil(() => part(element, 'outcome').textContent?.trim(), 'it says how it went', { interval: 0 })

/** Asks to erase, and says yes; the page answers with this. */
async function erase(
  element: HeedPrivacyCenter,
  answer: () => Promise<{ erased: number; time: number }>,
): Promise<void> {
  element.addEventListener('heed-privacy-erase', ({ detail }) => detail.respondWith(answer()))
  part(element, 'erase').click()
  await has(element, 'yes')
  part(element, 'yes').click()
  await says(element)
}

const state = (
  name: string,
  more: Partial<HeedPrivacyCenter>,
  then?: (element: HeedPrivacyCenter) => unknown,
  decided?: (consent: ConsentStore) => Promise<unknown>,
): State => ({
  element: 'heed-privacy-center',
  name,
  async make({ main }) {
    const policy = more.policy ?? shopPolicy
    const consent = shopConsent(policy)
    await decided?.(consent)
    const element = await privacyCenter(consent, { policy, ...more }, main)
    await then?.(element)
    return element
  },
})

const all = (consent: ConsentStore) => consent.acceptAll()

export const centerStates: readonly State[] = [
  state('undecided', {}),
  state(
    'decided, one just switched',
    {},
    async (element) => {
      inside(element, '[name=feedback]').click()
      await has(element, 'undo')
    },
    all,
  ),
  state('with GPC, and something sensitive', { policy: policyWithHealth, gpc: true }, undefined, all),
  state('some data kept back', {}, undefined, async (consent) => {
    await consent.decide({ analytics: true }, 'custom', undefined, ['page', 'device'])
  }),
  state('without anybody who can look', { load: undefined }),
  state('looking', { load: undefined }, async (element) => {
    element.load = () => new Promise(() => {})
    await has(element, 'erase')
  }),
  state('nobody knows this browser', {
    load: async () => ({ device: { waiting: 0, surveys: 0 }, collector: 'nobody' }),
  }),
  state('the collector away', { load: () => Promise.reject(new Error('away')) }, (element) =>
    has(element, 'again'),
  ),
  state(
    'asks whether to erase',
    {},
    async (element) => {
      part(element, 'erase').click()
      await has(element, 'yes')
    },
    all,
  ),
  state('erasing', {}, (element) => erase(element, () => new Promise(() => {})), all),
  state(
    'erased',
    {},
    (element) => erase(element, () => Promise.resolve({ erased: 14, time: 1_795_000_000_000 })),
    all,
  ),
  state('not erased', {}, (element) => erase(element, () => Promise.reject(new Error('away'))), all),
]
