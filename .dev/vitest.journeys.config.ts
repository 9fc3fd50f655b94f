import { defineConfig } from 'vitest/config'
import { only } from './vitest.only.ts'

/** Visitors in a real browser against a real collector on a real disk. */
export default defineConfig(only(['test/journeys/src/**/*.test.ts'], { seconds: 300 }))
