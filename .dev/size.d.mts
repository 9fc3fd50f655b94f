/** Sizes of an entry with all it imports, in bytes. */
export function size(entry: { file: string } | { code: string }): Promise<{
  minified: number
  gzip: number
  brotli: number
  lazy: number
  chunks: { name: string; brotli: number }[]
  modules: string[]
}>
