import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { manifest, root, rooms } from './repository.ts'

const doors = rooms.flatMap((room) =>
  Object.entries(manifest(room).exports)
    .filter(([door, target]) => typeof target !== 'string' && !door.includes('*'))
    .map(([door]) => `@heed/${room}${door.slice(1)}`),
)

describe('a package may be imported on a server', () => {
  it.each(doors)('%s is imported as published, does nothing and fails nothing', (door) => {
    const script = `
      const before = new Set(Object.keys(globalThis))
      await import(${JSON.stringify(door)})
      // Lit notes its own version, to warn of two in one page, and on a server brings a registry of elements.
      const lit = /^((lit|reactive)\\w+Versions|litServerRoot|litPropertyMetadata|customElements)$/
      const left = Object.keys(globalThis).filter((key) => !before.has(key) && !lit.test(key))
      if (left.length > 0) throw new Error('it left in the global scope: ' + left)
    `
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: `${root}/test/contracts`,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    })
    expect(output).toBe('')
  })
})
