import { HeedCsat } from '../heed-csat.ts'

// A server has no registry, and a page may load this twice.
const { customElements: registry } = globalThis
if (registry && !registry.get('heed-csat')) registry.define('heed-csat', HeedCsat)

export { HeedCsat }
