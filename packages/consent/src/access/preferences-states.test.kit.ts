import type { HeedConsentPreferences } from '../elements/preferences.ts'
import { inside } from '../elements/look.test.kit.ts'
import { preferences } from '../elements/preferences.test.kit.ts'
import { shopPolicy } from '../policy.test.kit.ts'
import { longPolicy } from './long-policy.test.kit.ts'
import type { State } from '@heed/test-elements/state'

const state = (
  name: string,
  more: Partial<HeedConsentPreferences>,
  then?: (element: HeedConsentPreferences) => void,
): State => ({
  element: 'heed-consent-preferences',
  name,
  async make({ body }) {
    const element = await preferences('', more, body)
    then?.(element)
    return element
  },
})

const sensitivePolicy = {
  ...shopPolicy,
  purposes: shopPolicy.purposes.map((purpose) =>
    purpose.id === 'feedback' ? { ...purpose, sensitive: true } : purpose,
  ),
}

export const preferencesStates: readonly State[] = [
  state('fresh', {}),
  state('some allowed', { choices: { analytics: true, feedback: false } }),
  state('with GPC', { gpc: true, choices: { analytics: true } }),
  state('with a sensitive purpose', { policy: sensitivePolicy, choices: { feedback: true } }),
  state('many services', { policy: longPolicy }),
  state('many services, scrolled to the end', { policy: longPolicy, gpc: true }, (element) => {
    inside(element, '.scroll').scrollTop = 1e6
  }),
]
