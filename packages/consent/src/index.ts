export type { Cleaner } from './clean.ts'
export type {
  ConsentEffects,
  ConsentOptions,
  ConsentPage,
  ConsentShown,
  ConsentSignals,
  ConsentStorage,
  ConsentStore,
} from './consent-store.ts'
export { createConsent } from './create-consent.ts'
export { canonicalText, textHash } from './text-hash.ts'
export { textIn } from './text-in.ts'
export type { ConsentDecided } from './elements/consent-decided.ts'
