import { describe, expect, test } from 'vitest'
import { groupCommit } from './group-commit.ts'

/** A turn that the test ends when it wants to. */
function turns() {
  const tasks: (() => void)[] = []
  return { soon: (task: () => void) => void tasks.push(task), end: () => tasks.shift()?.() }
}

describe('envelopes that wait at the same time', () => {
  test('share one commit, and each gets its own answer', async () => {
    const { soon, end } = turns()
    const groups: (readonly number[])[] = []
    const commits = groupCommit<number, string>(
      (group) => {
        groups.push(group)
        return group.map((item) => `kept ${item}`)
      },
      () => 'failed',
      { soon },
    )
    const answers = Promise.all([1, 2, 3].map((item) => commits.add(item)))
    expect(groups).toEqual([])
    end()
    expect(await answers).toEqual(['kept 1', 'kept 2', 'kept 3'])
    expect(groups).toEqual([[1, 2, 3]])
  })

  test('are not all held up by one large group', async () => {
    const { soon, end } = turns()
    const sizes: number[] = []
    const commits = groupCommit<number, number>(
      (group) => {
        sizes.push(group.length)
        return group
      },
      () => -1,
      { soon, most: 2 },
    )
    const answers = Promise.all([1, 2, 3].map((item) => commits.add(item)))
    end()
    end()
    expect(await answers).toEqual([1, 2, 3])
    expect(sizes).toEqual([2, 1])
  })

  test('are all told when the commit fails, and the next one is tried again', async () => {
    const { soon, end } = turns()
    let full = true
    const commits = groupCommit<number, string>(
      (group) => {
        if (full) throw new Error('disk full')
        return group.map(() => 'kept')
      },
      (error) => String(error),
      { soon },
    )
    const failed = [commits.add(1), commits.add(2)]
    end()
    expect(await Promise.all(failed)).toEqual(['Error: disk full', 'Error: disk full'])
    full = false
    const kept = commits.add(1)
    end()
    expect(await kept).toBe('kept')
  })

  test('are committed before the process lets go of the file', async () => {
    const commits = groupCommit<number, string>(
      (group) => group.map(() => 'kept'),
      () => 'failed',
      { soon: () => {} },
    )
    const answer = commits.add(1)
    commits.flush()
    expect(await answer).toBe('kept')
  })
})
