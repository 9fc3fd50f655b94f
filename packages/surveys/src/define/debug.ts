import { HeedSurveyDebug } from '../debug/heed-survey-debug.ts'

// A server has no registry, and a page may load this twice.
const { customElements: registry } = globalThis
if (registry && !registry.get('heed-survey-debug')) registry.define('heed-survey-debug', HeedSurveyDebug)

export { HeedSurveyDebug }
export { whatMustChange } from '../debug/what-must-change.ts'
