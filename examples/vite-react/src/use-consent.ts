import type { ConsentStore } from '@heed/consent'
import { useSyncExternalStore } from 'react'

/** What the visitor allows now. The component renders again when that changes, in this tab or in another. */
export function useConsent(consent: ConsentStore, purpose: string): 'granted' | 'denied' | 'unset' {
  return useSyncExternalStore(consent.subscribe, () => consent.state(purpose))
}
