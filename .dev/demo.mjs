// `npm run demo`: builds what pages load, then runs the example shop with its collector and dashboard.
import { fileURLToPath } from 'node:url'
import { demo } from '../examples/shop/src/demo.ts'
import { buildPages } from './build.mjs'

await buildPages()
await demo(process.argv.slice(2), fileURLToPath(new URL('../.heed/demo', import.meta.url)))
