import { describe, expect, it } from 'vitest'
import { drain, type Call, type Stub } from './drain.ts'
import type { Heed } from './heed.ts'

/** A page's `heed` that writes down what is called. */
function recorder(): { heed: Heed; calls: Call[] } {
  const calls: Call[] = []
  const method =
    (name: string) =>
    (...args: unknown[]) => {
      calls.push([name, ...args])
      if (args[0] === 'broken') throw new Error('no')
    }
  return { calls, heed: { track: method('track'), identify: method('identify') } as unknown as Heed }
}

describe('calls made before the script is there', () => {
  it('are made in order once it is', () => {
    const { heed, calls } = recorder()
    drain(heed, {
      heed: {
        q: [
          ['track', 'a'],
          ['identify', 'b'],
          ['track', 'c', { d: 1 }],
        ],
      },
    })
    expect(calls).toEqual([
      ['track', 'a'],
      ['identify', 'b'],
      ['track', 'c', { d: 1 }],
    ])
  })

  it('may still be pushed afterwards, and are made at once', () => {
    const { heed, calls } = recorder()
    const host: { heed?: Stub } = {}
    drain(heed, host)
    host.heed?.q.push(['track', 'late'])
    expect(calls).toEqual([['track', 'late']])
  })

  it('one mistake does not stop the next, and nobody else can be called', () => {
    const { heed, calls } = recorder()
    drain(heed, { heed: { q: [['track', 'broken'], ['nonsense'], ['constructor'], ['track', 'fine']] } })
    expect(calls.at(-1)).toEqual(['track', 'fine'])
  })

  it('leaves the real thing in window.heed', () => {
    const { heed } = recorder()
    const host: { heed?: Stub } = {}
    drain(heed, host)
    expect(host.heed).toMatchObject({ track: heed.track })
  })
})
