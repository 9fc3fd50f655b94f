import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { manifest, root, rooms } from './repository.ts'

const run = promisify(execFile)
const bin = (name: string): string => join(root, 'node_modules', '.bin', name)

describe('packages are as their users expect them', () => {
  it.concurrent.each(rooms)('%s: publint finds nothing', async (room) => {
    const { stdout } = await run(bin('publint'), ['--strict', '--pack', 'npm', join(root, 'packages', room)])
    expect(stdout).toContain('All good!')
  })

  it.concurrent.each(rooms)('%s: types resolve for those who import it', async (room) => {
    const folder = join(root, 'packages', room)
    const { stdout } = await run(
      bin('attw'),
      ['--pack', folder, '--profile', 'esm-only', '--format', 'ascii'],
      {
        cwd: folder,
      },
    )
    expect(stdout).toContain('node16 (from ESM): 🟢')
    expect(stdout).not.toContain('❌')
  })

  it('all packages have one version', () => {
    expect(new Set(rooms.map((room) => manifest(room).version)).size).toBe(1)
  })

  it('nothing but registration has side effects', () => {
    for (const room of rooms) {
      const { sideEffects } = manifest(room)
      expect(sideEffects === false || JSON.stringify(sideEffects) === '["**/define/*"]', room).toBe(true)
    }
  })
})
