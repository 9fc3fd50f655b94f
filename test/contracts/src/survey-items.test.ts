import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { bundle } from '../../../.dev/bundle.mjs'
import { root } from './repository.ts'

/** Bytes, brotli 11, that one further kind of item may add to a page that plays surveys, and what they had better be. */
const must = 1_500
const goal = 1_000

const items = 'choice consent contact date format kano matrix maxdiff message picture ranking slider'.split(
  ' ',
)

it(`each further kind of item adds at most ${must} B to a page, and comes when it is asked`, async () => {
  const files = await bundle({ input: join(root, 'packages/surveys/src/define/survey.ts') })
  const chunks = new Map(files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])))

  /** A chunk with all that it imports outright, but for what is there already. */
  const withImports = (name: string, there: ReadonlySet<string>, all = new Set<string>()): Set<string> => {
    if (there.has(name) || all.has(name)) return all
    all.add(name)
    for (const one of chunks.get(name)?.imports ?? []) withImports(one, there, all)
    return all
  }
  const entry = [...chunks.values()].find(({ isEntry }) => isEntry)!
  const eager = withImports(entry.fileName, new Set())
  const weigh = (names: Iterable<string>) =>
    Array.from(names).reduce((sum, name) => sum + brotliCompressSync(chunks.get(name)!.code).length, 0)

  const views = [...eager]
    .flatMap((name) => chunks.get(name)!.dynamicImports)
    .filter((name) => name.includes('-view'))
  const sizes = views
    .map((name) => ({ name: name.split('-view')[0]!, bytes: weigh(withImports(name, eager)) }))
    .toSorted((one, other) => other.bytes - one.bytes)
  console.log(
    sizes.map(({ name, bytes }) => `${name} ${bytes}${bytes > goal ? ' (over the goal)' : ''}`).join(' · '),
  )
  expect(
    sizes
      .map(({ name }) => name)
      .filter((name) => name !== 'review')
      .toSorted(),
  ).toEqual(items)
  for (const { name, bytes } of sizes) expect(bytes, name).toBeLessThanOrEqual(must)
})
