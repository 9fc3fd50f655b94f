import { describe, expect, it } from 'vitest'
import { fill } from './fill.ts'

describe('a sentence with room in it', () => {
  it('takes parts of any kind, in the order of the language', () => {
    const part = { an: 'element' }
    expect(fill('{high} from {low}', { low: part, high: 2 })).toEqual([2, ' from ', part])
  })

  it('takes zero as a part', () => expect(fill('{n} responses', { n: 0 })).toEqual([0, ' responses']))

  it('shows a name that nothing was given for', () =>
    expect(fill('{who} said', {}).join('')).toBe('{who} said'))
})
