import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { manifest, read, root, rooms } from './repository.ts'

const FILE = 'test/contracts/exports.json'

/** Names that an entry file exports, types as `type Name`, `export * from` followed. */
function namesOf(path: string): string[] {
  const code = read(path).replace(/\/\*[\s\S]*?\*\//g, '')
  const listed = [...code.matchAll(/export\s+(type\s+)?\{([^}]*)\}/g)].flatMap(([, type, names]) =>
    (names ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => name.replace(/^(type )?.* as /, '$1'))
      .map((name) => (type && !name.startsWith('type ') ? `type ${name}` : name)),
  )
  const declared = [
    ...code.matchAll(/export\s+(?:declare\s+)?(?:async\s+)?(function|const|class|interface|type)\s+(\w+)/g),
  ].map(([, kind, name]) => (kind === 'interface' || kind === 'type' ? `type ${name}` : String(name)))
  const followed = [...code.matchAll(/export\s+(?:type\s+)?\*\s+from\s+'([^']+)'/g)].flatMap(
    ([, specifier]) => namesOf(join(path, '..', String(specifier)).replaceAll('\\', '/')),
  )
  return [...new Set([...listed, ...declared, ...followed])].toSorted()
}

/** Every public name, by door. */
function publicNames(): Record<string, string[]> {
  const doors = rooms.flatMap((room) =>
    Object.entries(manifest(room).exports).flatMap(([door, target]) => {
      const source = typeof target === 'string' ? undefined : target['@heed/source']
      if (!source) return []
      const path = `packages/${room}/${source.slice(2)}`
      return [[`@heed/${room}${door.slice(1)}`, namesOf(path)] as const]
    }),
  )
  return Object.fromEntries(doors)
}

describe('others build against these names', () => {
  it('public exports are those written down; to change them, run with HEED_UPDATE=1 and say so', () => {
    const now = publicNames()
    const file = join(root, FILE)
    if (process.env['HEED_UPDATE']) writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`)
    expect(now).toEqual(JSON.parse(read(FILE)))
  })

  it('every door leads to a file', () => {
    const missing = rooms.flatMap((room) =>
      Object.entries(manifest(room).exports).flatMap(([door, target]) => {
        const paths = typeof target === 'string' ? [target] : Object.values(target)
        return paths
          .filter((path) => !path.includes('*') && !existsSync(join(root, 'packages', room, path)))
          .map((path) => `@heed/${room} ${door} → ${path}`)
      }),
    )
    expect(missing).toEqual([])
  })
})
