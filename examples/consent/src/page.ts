import { start } from '@heed/sdk'
import { policy } from './policy.ts'

// All that a site writes. The rest is markup: see public/index.html.
start({ site: 'garden', endpoint: '/voice', policy })
