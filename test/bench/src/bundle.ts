import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'

const resolveDir = fileURLToPath(new URL('.', import.meta.url))

/** A file of a bundle. */
export interface Chunk {
  readonly name: string
  readonly code: string
  /** Loaded together with the entry, rather than by an `import()` later. */
  readonly eager: boolean
}

/** Bundles and minifies a module's text for the page, with all it imports; anchors and us alike, ours from source. The entry is the first. */
export async function bundle(code: string): Promise<readonly Chunk[]> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir, sourcefile: 'entry.js' },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['@heed/source', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    outdir: '/out',
    absWorkingDir: resolveDir,
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const last = (path: string) => path.split('/').at(-1) ?? path
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [last(path), output]))
  const eager = new Set<string>()
  const visit = (name: string) => {
    if (eager.has(name)) return
    eager.add(name)
    for (const { path, kind } of outputs.get(name)?.imports ?? [])
      if (kind === 'import-statement') visit(last(path))
  }
  visit('stdin.js')
  return outputFiles
    .map(({ path, text }) => ({ name: last(path), code: text, eager: eager.has(last(path)) }))
    .sort((a, b) => Number(b.name === 'stdin.js') - Number(a.name === 'stdin.js'))
}
