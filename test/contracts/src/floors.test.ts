import { describe, expect, it } from 'vitest'
import { importsOf, resolve } from './imports.ts'
import { list, manifest, read, rooms, sources, type Room } from './repository.ts'

/** The table of `docs/architecture.md`: who may import whom, and which third parties. */
const ALLOWED: Record<Room, readonly string[]> = {
  schema: ['valibot'],
  tracker: ['@heed/schema', 'idb-keyval', 'web-vitals'],
  consent: ['@heed/schema', 'lit', '@iabtechlabtcf/core', '@iabtechlabtcf/cmpapi', '@iabgpp/cmpapi'],
  surveys: ['@heed/schema', 'lit'],
  insights: [],
  sdk: ['@heed/schema', '@heed/tracker', '@heed/consent', '@heed/surveys'],
  dashboard: ['@heed/schema', '@heed/insights', 'lit'],
  collector: ['@heed/schema', '@heed/insights', '@heed/dashboard', '@duckdb/node-api', '@clickhouse/client'],
}

const PAGE: readonly Room[] = ['tracker', 'consent', 'surveys', 'sdk', 'dashboard']

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

describe('arrows only go down', () => {
  for (const room of rooms) {
    it(`${room} imports nothing but what the table allows`, () => {
      const wrong = sources(room).flatMap((path) =>
        importsOf(path)
          .filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
          .filter(({ specifier }) => !ALLOWED[room].includes(packageOf(specifier)))
          .map(({ specifier }) => `${path} imports ${specifier}`),
      )
      expect(wrong).toEqual([])
    })

    it(`${room} declares as dependencies what it imports, and no more`, () => {
      const { dependencies = {}, peerDependencies = {} } = manifest(room)
      const declared = [...Object.keys(dependencies), ...Object.keys(peerDependencies)].toSorted()
      const imported = sources(room)
        .flatMap((path) => importsOf(path).map(({ specifier }) => specifier))
        .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
        .map(packageOf)
      expect(declared).toEqual([...new Set(imported)].toSorted())
    })
  }

  it('sees imports, so that it can fail', () => {
    expect(importsOf('packages/sdk/src/start.ts').map(({ specifier }) => specifier)).toContain(
      '@heed/tracker',
    )
  })

  it('only collector, and the doors that say where built files are, touch Node', () => {
    const wrong = rooms
      .filter((room) => room !== 'collector')
      .flatMap((room) => sources(room))
      .filter((path) => importsOf(path).some(({ specifier }) => specifier.startsWith('node:')))
    expect(wrong).toEqual([])
  })

  it('pages import words from the schema as types only', () => {
    // Importers check what they made. They are doors of their own, which no page loads.
    const loaded = PAGE.flatMap((room) => sources(room)).filter(
      (path) => !path.startsWith('packages/surveys/src/import/'),
    )
    const wrong = loaded.flatMap((path) =>
      importsOf(path)
        .filter(({ specifier, typeOnly }) => packageOf(specifier) === '@heed/schema' && !typeOnly)
        .map(() => path),
    )
    expect(wrong).toEqual([])
  })
})

describe('no file waits for itself', () => {
  it('no import cycle in any room, types included', () => {
    const files = rooms.flatMap((room) => sources(room))
    const known = new Set(files)
    const edges = new Map(
      files.map((path) => [
        path,
        importsOf(path)
          .filter(({ specifier }) => specifier.startsWith('.'))
          .map(({ specifier }) => resolve(path, specifier))
          .filter((target) => known.has(target)),
      ]),
    )
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
        return
      }
      if (done.has(path)) return
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
      done.add(path)
    }
    for (const path of files) visit(path, [])
    expect(cycles).toEqual([])
    expect([...edges.values()].flat().length).toBeGreaterThan(files.length / 2)
  })
})

describe('the tree can be read aloud', () => {
  it('an entry file only re-exports', () => {
    const wrong = rooms
      .map((room) => `packages/${room}/src/index.ts`)
      .filter((path) => {
        const rest = read(path)
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .replace(/export\s+(type\s+)?(\*|\{[^}]*\})\s+from\s+'[^']+'/g, '')
        return rest.trim() !== ''
      })
    expect(wrong).toEqual([])
  })

  it('no source file passes 250 lines, and the median keeps near 60', () => {
    const lengths = rooms
      .flatMap((room) => sources(room))
      .map((path) => ({ path, lines: read(path).split('\n').length }))
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([])
    const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(75)
  })

  it('no inner barrel: only entry files and doors re-export everything', () => {
    const wrong = list('packages/*/src/**/index.ts').filter(
      (path) => path.split('/').length > 4 && /export\s+\*/.test(read(path)),
    )
    expect(wrong).toEqual([])
  })

  it('the top level holds what the architecture names, and nothing else', () => {
    const allowed = [
      'packages',
      'examples',
      'docs',
      'test',
      'pnpm-workspace.yaml',
      'package.json',
      'tsconfig.json',
    ]
    const files = ['README.md', 'LICENSE', 'pnpm-lock.yaml']
    const found = list('*').filter((name) => !name.startsWith('.') && name !== 'node_modules')
    expect(found).toEqual([...allowed, ...files].toSorted())
  })

  it('compiler options stand in one place', () => {
    const wrong = list('packages/*/tsconfig.json', 'examples/*/tsconfig.json', 'test/*/tsconfig.json').filter(
      (path) => read(path).includes('compilerOptions'),
    )
    expect(wrong).toEqual([])
  })
})
