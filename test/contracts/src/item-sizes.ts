import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { bundle } from '../../../.dev/bundle.mjs'
import { root } from './repository.ts'

/** What one further kind of item adds to a page that plays surveys. */
export interface ItemSize {
  readonly name: string
  /** Bytes, brotli 11, of its chunk and of all that is not there already. */
  readonly bytes: number
}

/** Weighs what each kind of item adds, the review among them; the heaviest first. */
export async function itemSizes(): Promise<readonly ItemSize[]> {
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
  return views
    .map((name) => ({ name: name.split('-view')[0]!, bytes: weigh(withImports(name, eager)) }))
    .toSorted((one, other) => other.bytes - one.bytes)
}
