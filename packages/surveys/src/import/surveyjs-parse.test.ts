import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseExpression } from './surveyjs-parse.ts'

describe('an expression of SurveyJS', () => {
  it('is read as a tree, `and` before `or`', () => {
    expect(parseExpression("{a} = 1 or {b} > 2 and !{c} contains 'x'")).toMatchObject({
      type: 'or',
      of: [
        { type: 'compare', op: 'eq' },
        { type: 'and', of: [{ op: 'gt' }, { op: 'contains', left: { type: 'not' } }] },
      ],
    })
  })

  it.each([
    ['age({birth}) > 18', 'functions cannot be imported at character 4 ("(")'],
    ['{a} + 1 > 2', 'sums cannot be imported at character 5 ("+")'],
    ['({a} = 1', 'a bracket is not closed at character 9 ("")'],
    ['{a} = 1 = 2', 'two comparisons follow one another at character 9 ("=")'],
    ['{a} = ', 'a name or a value is missing at character 7 ("")'],
    ['{a} = [1, {b}]', 'a list holds more than values at character 14 ("]")'],
    ['{a} = 1 {b} = 2', 'it goes on in a way that is not known at character 9 ("b")'],
    ['{a} = "', 'a name or a value is missing at character 7 (""")'],
    ['x'.repeat(4_001), 'it is longer than 4,000 characters'],
  ])('that is not known says where and why: %s', (source, why) => {
    expect(parseExpression(source)).toEqual({ type: 'unread', why })
  })

  it('is never too deep to be read or refused', () => {
    expect(parseExpression('('.repeat(2_000))).toMatchObject({
      type: 'unread',
      why: expect.stringContaining('too deep'),
    })
    expect(parseExpression('!'.repeat(2_000))).toMatchObject({
      type: 'unread',
      why: expect.stringContaining('too deep'),
    })
  })

  it('is read or refused, whatever it is', () => {
    const piece = fc.constantFrom(
      '{a}',
      '{b.c}',
      "'x'",
      '5',
      '-1.5',
      'and',
      'or',
      '!',
      '(',
      ')',
      '[',
      ']',
      ',',
      '=',
      '<>',
      'empty',
      'notempty',
      'anyof',
      'true',
      ' ',
      '"',
      '{',
      'f',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' ')),
        ),
        (source) => {
          const tree = parseExpression(source)
          if (tree.type === 'unread') expect(tree.why).not.toBe('')
        },
      ),
      { numRuns: 500 },
    )
  })
})
