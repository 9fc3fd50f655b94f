import type { HeedConsentLink } from '../elements/link.ts'
import type { State } from '@heed/test-elements/state'
import { waitUntil } from '@heed/test-elements/wait-until'

const state = (name: string, more: Partial<HeedConsentLink>): State => ({
  element: 'heed-consent-link',
  name,
  inText: !more.floating,
  async make({ footer }) {
    const element = footer.ownerDocument.createElement('heed-consent-link')
    Object.assign(element, more)
    footer.append(element)
    await waitUntil(() => element.shadowRoot?.querySelector('button'), 'the words are there', { interval: 0 })
    return element
  },
})

export const linkStates: readonly State[] = [
  state('in the text', {}),
  state('in the text, opt-out', { model: 'opt_out' }),
  state('floating', { floating: true, settled: true }),
  state('floating, opt-out', { floating: true, settled: true, model: 'opt_out' }),
]
