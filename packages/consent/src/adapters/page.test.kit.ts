import type { ConsentPolicy } from '@heed/schema'
import type { ConsentStorage, ConsentStore } from '../consent-store.ts'
import { createConsent } from '../create-consent.ts'
import { gateMarkup } from '../gate/gate-markup.ts'
import { shopPolicy } from '../policy.test.kit.ts'
import { googleConsentMode } from './google-consent-mode.ts'
import { gpp } from './gpp.ts'
import { tcf } from './tcf.ts'

/** What a page in a frame of a test can start, with a store of its own. */
export interface Started {
  readonly consent: ConsentStore
  readonly google: (name?: string) => () => void
  readonly gate: () => () => void
  readonly tcf: (options: Parameters<typeof tcf>[1]) => () => void
  readonly gpp: (options: Parameters<typeof gpp>[1]) => () => void
}

declare global {
  interface Window {
    begin?: (region?: string, gpc?: boolean) => Started
  }
}

const memory = (): ConsentStorage => {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}
const policy: ConsentPolicy = { ...shopPolicy, regions: { US: 'opt_out' } }

window.begin = (region = 'DE', gpc = false) => {
  const consent = createConsent({ policy, region, storage: memory(), signals: { gpc } })
  return {
    consent,
    google: () => googleConsentMode(consent),
    gate: () => gateMarkup(consent),
    tcf: (options) => tcf(consent, options),
    gpp: (options) => gpp(consent, options),
  }
}
