import { HeedNps } from '../heed-nps.ts'

// A server has no registry, and a page may load this twice.
const { customElements: registry } = globalThis
if (registry && !registry.get('heed-nps')) registry.define('heed-nps', HeedNps)

export { HeedNps }
