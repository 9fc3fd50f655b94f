import type { ViteUserConfig } from 'vitest/config'

const conditions = ['@heed/source']

/**
 * A vitest run over these files in Node, siblings resolved to source.
 *
 * @param options.seconds What a test may take.
 * @param options.isolate Whether each file loads its modules anew. True unless told.
 * @param options.maxWorkers How many files run beside each other; vitest's own choice unless told.
 */
export function only(
  include: string[],
  { seconds, ...how }: { seconds: number; isolate?: boolean; maxWorkers?: number },
): ViteUserConfig {
  return {
    root: new URL('..', import.meta.url).pathname,
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      ...how,
      include,
      exclude: ['**/*.element.test.ts', '**/node_modules/**', '**/dist/**'],
      testTimeout: seconds * 1000,
      hookTimeout: seconds * 1000,
    },
  }
}
