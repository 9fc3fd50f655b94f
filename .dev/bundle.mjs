import { nodeResolve } from '@rollup/plugin-node-resolve'
import { minify, transform } from '@swc/core'
import { rollup } from 'rollup'
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals'

/** Takes the types out of our own sources. */
const typescript = {
  name: 'typescript',
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null
    const { code: js, map } = await transform(code, {
      filename: id,
      sourceMaps: true,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022', externalHelpers: false },
    })
    return { code: js, map }
  },
}

const minified = {
  name: 'minify',
  async renderChunk(code, chunk, { sourcemap, format }) {
    const { code: small, map } = await minify(code, {
      module: format === 'es',
      sourceMap: Boolean(sourcemap),
      compress: { passes: 3, unsafe_arrows: true, ecma: 2020, pure_getters: true },
      mangle: true,
      format: { comments: false },
    })
    return { code: small.trimEnd(), map: map ?? null }
  },
}

const quiet = new Set(['CIRCULAR_DEPENDENCY', 'EMPTY_BUNDLE'])

/**
 * Bundles and minifies for the page, from source. Returns rollup's output without writing it unless `dir` is given.
 *
 * @param {{ input: string | Record<string, string>, dir?: string, format?: 'es' | 'iife',
 *   external?: (id: string) => boolean, paths?: (id: string) => string, plugins?: import('rollup').Plugin[], sourcemap?: boolean, hashed?: boolean }} options
 */
export async function bundle({
  input,
  dir,
  format = 'es',
  external,
  paths,
  plugins = [],
  sourcemap = false,
  hashed = true,
}) {
  const build = await rollup({
    input,
    external: external ?? [],
    plugins: [
      ...plugins,
      nodeResolve({ browser: true, exportConditions: ['@heed/source', 'production'] }),
      typescript,
      minifyTemplateLiterals({ include: ['**/packages/**', '**/examples/**'] }),
      minified,
    ],
    onLog(level, log, handle) {
      if (quiet.has(log.code)) return
      if (level === 'warn') throw new Error(`bundle: ${log.message}`)
      handle(level, log)
    },
  })
  const options = {
    format,
    sourcemap,
    ...(paths && { paths }),
    // A classic script is one file; only what is external is still loaded later.
    ...(format === 'iife' && { inlineDynamicImports: true }),
    // A chunk's name says what is in it, and changes with it: it may be cached for ever.
    // For measuring, the hash is always the same: it depends on where the repository lies.
    chunkFileNames: hashed ? '[name]-[hash:8].js' : '[name]-00000000.js',
    entryFileNames: '[name].js',
    hoistTransitiveImports: false,
  }
  const { output } = dir ? await build.write({ ...options, dir }) : await build.generate(options)
  await build.close()
  return output
}
