import type { OutputAsset, OutputChunk, Plugin } from 'rollup'

/** Bundles and minifies for the page, from source. Returns rollup's output without writing it unless `dir` is given. */
export function bundle(options: {
  readonly input: string | Readonly<Record<string, string>>
  readonly dir?: string
  readonly format?: 'es' | 'iife'
  readonly plugins?: Plugin[]
  readonly hashed?: boolean
}): Promise<(OutputAsset | OutputChunk)[]>
