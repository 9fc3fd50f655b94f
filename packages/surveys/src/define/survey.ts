import { HeedSurvey } from '../heed-survey.ts'

// A server has no registry, and a page may load this twice.
const { customElements: registry } = globalThis
if (registry && !registry.get('heed-survey')) registry.define('heed-survey', HeedSurvey)

export { HeedSurvey }
