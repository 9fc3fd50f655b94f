import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { only } from './vitest.only.ts'

/** Visitors mostly wait: two files beside each other even where there are but two processors. */
const maxWorkers = Math.max(2, availableParallelism() - 1)

/** Visitors in a real browser against a real collector on a real disk. */
export default defineConfig(only(['test/journeys/src/**/*.test.ts'], { seconds: 300, maxWorkers }))
