import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Tracker } from '../tracker.ts'
import { errors } from './errors.ts'
import { plain } from './plain.ts'
import { spent } from '../spent.test.support.ts'
import { NOTHING_OPEN, visit } from './visit.test.support.ts'

const FILE = 'https://shop.example/app.js'
const failed = (error: unknown, message: string, filename = FILE, lineno = 3, colno = 14) =>
  Object.assign(new Event('error'), { error, message, filename, lineno, colno })
const rejected = (reason: unknown) => Object.assign(new Event('unhandledrejection'), { reason })

const start = () => {
  const page = new EventTarget()
  return { page, ...visit(errors, page) }
}

describe('uncaught errors', () => {
  test('are told with name, message and place', () => {
    const { page, events } = start()
    page.dispatchEvent(
      failed(new TypeError('x is not a function'), 'Uncaught TypeError: x is not a function'),
    )
    const message = 'Uncaught TypeError: x is not a function'
    expect(events).toEqual([
      ['error_uncaught', { name: 'TypeError', message, file: FILE, line: 3, column: 14 }],
    ])
  })

  test('are told for rejections too, with the place in the stack, in the words of every engine', () => {
    const { page, events } = start()
    const stacks = [
      `RangeError: too far\n    at go (${FILE}:3:14)\n    at ${FILE}:1:1`,
      `go@${FILE}:3:14\n@${FILE}:1:1`,
    ]
    for (const stack of stacks) {
      page.dispatchEvent(rejected({ name: 'RangeError', message: 'too far ' + events.length, stack }))
      expect(events.at(-1)![1]).toMatchObject({ name: 'RangeError', file: FILE, line: 3, column: 14 })
    }
  })

  test('may be anything that can be thrown', () => {
    const { page, events } = start()
    const hostile = {
      get message() {
        throw new Error('not even this')
      },
    }
    for (const thrown of ['gone', undefined, null, 404, Symbol('s'), Object.create(null), hostile, {}])
      expect(() => page.dispatchEvent(rejected(thrown))).not.toThrow()
    expect(events.map(([, { name, message }]) => [name, message])).toEqual([
      ['Error', 'gone'],
      ['Error', 'undefined'],
      ['Error', 'null'],
      ['Error', '404'],
      ['Error', 'Symbol(s)'],
      ['Error', '[object Object]'],
    ])
  })

  test('made to be slow are not', () => {
    const { page, events } = start()
    const started = spent()
    for (const piece of ['a', 'a://', 'a:1', '1'])
      page.dispatchEvent(rejected({ message: piece, stack: piece.repeat(100_000) }))
    expect(spent() - started).toBeLessThan(200)
    expect(events.length).toBe(4)
  })

  test('of other origins stay as dark as the browser made them', () => {
    const { page, events } = start()
    page.dispatchEvent(failed(null, 'Script error.', '', 0, 0))
    expect(events).toEqual([
      ['error_uncaught', { name: 'Error', message: 'Script error.', file: '', line: 0, column: 0 }],
    ])
  })

  test('are told once each, and ten at most', () => {
    const { page, events } = start()
    for (let times = 0; times < 3; times++) page.dispatchEvent(failed(null, 'again'))
    expect(events.length).toBe(1)
    for (let line = 10; line < 50; line++) page.dispatchEvent(failed(null, 'again', FILE, line))
    expect(events.length).toBe(10)
  })

  test('do not include what fails to load', () => {
    const { page, events } = start()
    const event = new Event('error')
    Object.defineProperty(event, 'target', { value: { nodeType: 1 } })
    page.dispatchEvent(event)
    expect(events).toEqual([])
  })

  test('do not turn in a circle when telling one makes another', () => {
    const page = new EventTarget()
    let told = 0
    const track = () => {
      page.dispatchEvent(failed(null, `number ${++told}`, FILE, told))
      throw new Error('the tracker itself')
    }
    errors(track as unknown as Tracker['track'], { window: page as never, scrub: String })
    expect(() => page.dispatchEvent(failed(null, 'first'))).not.toThrow()
    expect(told).toBe(10)
  })

  test('stopping leaves nothing behind', () => {
    const { page, events, open, stop } = start()
    expect(open().listeners).toBe(1)
    stop()
    expect(open()).toEqual(NOTHING_OPEN)
    page.dispatchEvent(failed(null, 'late'))
    expect(events).toEqual([])
  })
})

describe('the words of an error', () => {
  test.each([
    ['No order 4711815 for ann.lee@example.com', 'No order * for *'],
    ['Unexpected token h, "hunter2" is not valid JSON', 'Unexpected token h, * is not valid JSON'],
    ['Unexpected end of "hunter2 and so on', 'Unexpected end of *'],
    ['GET https://shop.example/cart?token=abc failed: 404', 'GET https://shop.example/cart* failed: 404'],
    ['Failed at https://shop.example/#id_token=abc', 'Failed at https://shop.example/*'],
    ['Unknown 0190a0c4-7d3e-7a11-9d7e-0242ac120002', 'Unknown *'],
    [
      "Cannot read properties of undefined (reading 'price')",
      "Cannot read properties of undefined (reading 'price')",
    ],
    ['componentDidReallyCatchSomething is not defined', 'componentDidReallyCatchSomething is not defined'],
  ])('hold no values: %s', (message, clean) => {
    expect(plain(message)).toBe(clean)
  })

  test('are bounded, and quickly clean', () => {
    assert(property(string({ maxLength: 5_000 }), (text) => plain(text).length <= 200))
    const started = performance.now()
    for (const piece of ['a', '@', '"', '?a', '1', 'a1-', '%40']) plain(piece.repeat(100_000))
    expect(spent() - started).toBeLessThan(200)
  })
})
