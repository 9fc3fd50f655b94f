import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root: string = fileURLToPath(new URL('../../../', import.meta.url))

/** The rooms, lowest floor first. */
export const rooms = [
  'schema',
  'tracker',
  'consent',
  'surveys',
  'insights',
  'sdk',
  'dashboard',
  'collector',
] as const

/** One of {@link rooms}. */
export type Room = (typeof rooms)[number]

/** Reads a file by its path from the root. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Paths from the root, with forward slashes, sorted. */
export const list = (...patterns: readonly string[]): string[] =>
  globSync(patterns, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()

/** What we read of a package.json. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly sideEffects?: boolean | readonly string[]
  readonly exports: Record<string, string | Record<string, string>>
  readonly dependencies?: Record<string, string>
  readonly peerDependencies?: Record<string, string>
}

/** The package.json of a room. */
export const manifest = (room: string): Manifest =>
  JSON.parse(read(`packages/${room}/package.json`)) as Manifest

/** Source files of a room that ship: no tests. */
export const sources = (room: string): string[] =>
  list(`packages/${room}/src/**/*.ts`).filter((path) => !/\.test[.-]/.test(path))
