import { describe, it, same, until } from '../browser.test.support.ts'
import { errors } from './errors.ts'
import { visit } from './visit.test.support.ts'

/** A window of its own: the runner takes every error of this one for a failure. */
const elsewhere = () => {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const { document: inside } = frame.contentWindow!
  const add = (tag: 'script' | 'img', src: string) => {
    const made = inside.createElement(tag)
    made.src = src
    inside.body.append(made)
    return made
  }
  const run = (code: string) => add('script', URL.createObjectURL(new Blob([code])))
  return { frame, window: frame.contentWindow!, add, run }
}

describe('errors that no script caught', () => {
  it('are told with name and place, and so are rejections', async () => {
    const { frame, window, run } = elsewhere()
    const { take, events, stop } = visit(errors, window)
    run('\nthrow new TypeError("of \'a\' kind")')
    await until(() => events.length === 1, 'the error is told')
    const [[name, data] = []] = take()
    same([name, data!['name'], data!['line']], ['error_uncaught', 'TypeError', 2])
    same([(data!['message'] as string).endsWith("of 'a' kind"), data!['file'] !== ''], [true, true])
    run('\n\nPromise.reject(new RangeError("far"))')
    await until(() => events.length === 1, 'the rejection is told')
    const [[, rejection] = []] = take()
    same([rejection!['name'], rejection!['message'], rejection!['line']], ['RangeError', 'far', 3])
    stop()
    frame.remove()
  })

  it('do not include pictures that are missing', async () => {
    const { frame, window, add } = elsewhere()
    const { events, stop } = visit(errors, window)
    let missing = false
    add('img', '/there-is-no-such.png').addEventListener('error', () => (missing = true))
    await until(() => missing, 'the picture is missing')
    same(events, [])
    stop()
    frame.remove()
  })
})
