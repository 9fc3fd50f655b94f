import { HeedCes } from '../heed-ces.ts'

// A server has no registry, and a page may load this twice.
const { customElements: registry } = globalThis
if (registry && !registry.get('heed-ces')) registry.define('heed-ces', HeedCes)

export { HeedCes }
