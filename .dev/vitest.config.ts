import { defineConfig } from 'vitest/config'
import { only } from './vitest.only.ts'

/**
 * Unit and property tests, beside the files they test. Elements run in real browsers instead.
 * Modules are loaded once for all files: to load them 190 times took as long as the tests, and no file changes what another finds.
 */
export default defineConfig(
  only(['packages/*/src/**/*.test.ts', 'examples/*/src/**/*.test.ts'], { seconds: 20, isolate: false }),
)
