// What a page loads: bundled, minified, brotli 11.
//   node .dev/size.mjs entry.ts            one file
//   node .dev/size.mjs -e "import …"       a piece of code, resolved as from the packages that depend on everything
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { bundle } from './bundle.mjs'

const virtual = fileURLToPath(new URL('../test/contracts/src/virtual-entry.js', import.meta.url))

/** Lets a piece of code be an entry. */
const piece = (code) => ({
  name: 'piece',
  resolveId: (id) => (id === virtual ? id : null),
  load: (id) => (id === virtual ? code : null),
})

const brotli = (code) =>
  brotliCompressSync(code, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(code),
    },
  }).length

/**
 * Sizes of an entry with all it imports: what comes at once, and what `import()` brings later.
 *
 * @param {{ file: string } | { code: string }} entry
 */
export async function size(entry) {
  const output =
    'code' in entry
      ? await bundle({ input: virtual, plugins: [piece(entry.code)], hashed: false })
      : await bundle({ input: entry.file, hashed: false })
  const chunks = output.filter((chunk) => chunk.type === 'chunk')
  const eager = new Set()
  const visit = (name) => {
    if (eager.has(name)) return
    const chunk = chunks.find((one) => one.fileName === name)
    if (!chunk) return
    eager.add(name)
    for (const next of chunk.imports) visit(next)
  }
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk.fileName)

  const sum = (list, measure) => list.reduce((total, chunk) => total + measure(chunk.code), 0)
  const now = chunks.filter((chunk) => eager.has(chunk.fileName))
  const later = chunks.filter((chunk) => !eager.has(chunk.fileName))
  return {
    minified: sum(now, (code) => Buffer.byteLength(code)),
    gzip: sum(now, (code) => gzipSync(code, { level: 9 }).length),
    brotli: sum(now, brotli),
    lazy: sum(later, brotli),
    chunks: later.map((chunk) => ({ name: chunk.name, brotli: brotli(chunk.code) })),
    modules: chunks.flatMap((chunk) => Object.keys(chunk.modules)),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [first, second] = process.argv.slice(2)
  const { modules: _, ...result } = await size(first === '-e' ? { code: second } : { file: first })
  console.log(result)
}
