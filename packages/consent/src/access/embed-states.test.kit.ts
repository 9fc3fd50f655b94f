import { embed, frame, load } from '../elements/embed.test.kit.ts'
import type { HeedConsentEmbed } from '../elements/embed.ts'
import { inside } from '../elements/look.test.kit.ts'
import type { State } from '@heed/test-elements/state'
import { waitUntil } from '@heed/test-elements/wait-until'

const soon = { interval: 0 }

const state = (
  name: string,
  more: Partial<HeedConsentEmbed>,
  then?: (element: HeedConsentEmbed) => unknown,
): State => ({
  element: 'heed-consent-embed',
  name,
  async make({ main }) {
    const element = await embed(more, {}, main)
    const { lang } = element.ownerDocument.documentElement
    await waitUntil(() => inside(element, '[part=placeholder]').lang === lang, 'the words are there', soon)
    await then?.(element)
    return element
  },
})

export const embedStates: readonly State[] = [
  state('held', {}),
  state('held, of a service that the policy does not name', { purpose: 'other', service: '' }),
  state('refused by GPC', { purpose: 'marketing', service: 'adnet', gpc: true }),
  state('held, with a link of the site’s own', {}, (element) => {
    const link = element.ownerDocument.createElement('a')
    link.href = '#elsewhere'
    link.textContent = 'Fern Lane 1'
    element.append(link)
  }),
  state('loaded', {}, async (element) => {
    load(element).click()
    await waitUntil(() => frame(element)?.contentDocument?.readyState === 'complete', 'it has loaded', soon)
  }),
]
