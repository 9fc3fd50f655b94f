import type { HeedConsentBanner } from '../elements/banner.ts'
import { banner } from '../elements/banner.test.kit.ts'
import { longPolicy } from './long-policy.test.kit.ts'
import type { State } from '@heed/test-elements/state'

const state = (name: string, more: Partial<HeedConsentBanner>, edge?: 'top'): State => ({
  element: 'heed-consent-banner',
  name,
  async make({ body }) {
    const element = await banner('', more, body)
    if (edge) element.setAttribute('edge', edge)
    return element
  },
})

export const bannerStates: readonly State[] = [
  state('opt-in', {}),
  state('opt-in, with GPC', { gpc: true }),
  state('opt-in, for one new purpose', { asks: ['marketing'], choices: { analytics: true } }),
  state('opt-in, at the top', {}, 'top'),
  state('opt-in, many purposes with long names', { policy: longPolicy }),
  state('opt-out', { model: 'opt_out', choices: { analytics: true, marketing: true } }),
  state('opt-out, with GPC', { model: 'opt_out', gpc: true, choices: { analytics: true } }),
  state('notice', { model: 'notice' }),
]
