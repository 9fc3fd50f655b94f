import { defineConfig } from 'vitest/config'
import { only } from './vitest.only.ts'

/** Unit and property tests, beside the files they test. Elements run in real browsers instead. */
export default defineConfig(
  only(['packages/*/src/**/*.test.ts', 'examples/*/src/**/*.test.ts'], { seconds: 20 }),
)
