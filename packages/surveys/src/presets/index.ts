export type { InstrumentWords } from '../words.ts'
export { ces } from './ces.ts'
export { csat } from './csat.ts'
export { experience, experienceIds } from './experience.ts'
export type {
  AgreementWords,
  ExperienceWords,
  InstrumentLocale,
  KanoWords,
  PmfWords,
} from './instrument-words.ts'
export { inLanguages } from './in-languages.ts'
export { isStandard } from './is-standard.ts'
export { kano, type KanoFeature } from './kano.ts'
export { nps } from './nps.ts'
export { pmf, pmfIds } from './pmf.ts'
export { presetWords, type PresetWords } from './preset-words.ts'
export { sus, susIds } from './sus.ts'
export { thumbs } from './thumbs.ts'
export { umuxLite, umuxLiteIds } from './umux-lite.ts'
