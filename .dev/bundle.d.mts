import type { OutputChunk, Plugin } from 'rollup'

/** Bundles and minifies code for the page, from source. Returns its files without writing them unless `dir` is given. */
export function bundle(options: {
  readonly input: string | Readonly<Record<string, string>>
  readonly dir?: string
  readonly format?: 'es' | 'iife'
  readonly plugins?: Plugin[]
  readonly hashed?: boolean
}): Promise<OutputChunk[]>
