import type { ViteUserConfig } from 'vitest/config'

const conditions = ['@heed/source']

/** A vitest run over these files in Node, siblings resolved to source. */
export function only(include: string[], { seconds }: { seconds: number }): ViteUserConfig {
  return {
    root: new URL('..', import.meta.url).pathname,
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      include,
      exclude: ['**/*.element.test.ts', '**/node_modules/**', '**/dist/**'],
      testTimeout: seconds * 1000,
      hookTimeout: seconds * 1000,
    },
  }
}
