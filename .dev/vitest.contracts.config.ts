import { defineConfig } from 'vitest/config'
import { only } from './vitest.only.ts'

/** What must hold between packages: floors, exports, sizes, docs. */
export default defineConfig(only(['test/contracts/src/**/*.test.ts'], { seconds: 120 }))
