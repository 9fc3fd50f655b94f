import { defineConfig } from 'vitest/config'
import { only } from './vitest.only.ts'

/** The 25 rules of consent, hostile pages, and tools that answer or hide banners, in a real browser. */
export default defineConfig(only(['test/rules/src/**/*.test.ts'], { seconds: 60 }))
