import { posix } from 'node:path'
import { read } from './repository.ts'

const STRINGS_AND_COMMENTS = /\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g
const IMPORTS =
  /(?:^|[\s;])(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"\n]+)['"]|import\(\s*['"]([^'"\n]+)['"]\s*\)/g

/** One import of a file: `lazy` for `import()`, `typeOnly` for one that leaves nothing at run time. */
export interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
  readonly lazy: boolean
}

/** All imports and re-exports of a source file, types included. */
export function importsOf(path: string): Import[] {
  const code = read(path).replace(STRINGS_AND_COMMENTS, '')
  return [...code.matchAll(IMPORTS)].map(([statement, type, named, lazy]) => ({
    specifier: (named ?? lazy) as string,
    typeOnly: Boolean(type) || onlyTypes(statement),
    lazy: lazy !== undefined,
  }))
}

/** `import { type A, type B } from '…'` leaves nothing either. */
function onlyTypes(statement: string): boolean {
  const names = /\{([^}]*)\}/.exec(statement)?.[1]
  if (names === undefined || /(?:import|export)\s+[\w$]+\s*,/.test(statement)) return false
  const list = names.split(',').map((name) => name.trim())
  return list.filter(Boolean).every((name) => name.startsWith('type '))
}

/** The file that a relative specifier means. */
export const resolve = (from: string, specifier: string): string =>
  posix.normalize(posix.join(posix.dirname(from), specifier))
