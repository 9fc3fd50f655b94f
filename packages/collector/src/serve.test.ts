import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { collectorLimits } from './collector-limits.ts'
import { envelope, view } from './made.test.kit.ts'
import { serve, type ServeOptions } from './serve.ts'
import { stand } from './stand.test.kit.ts'

async function serving(options: ServeOptions = {}) {
  const s = await stand()
  const served = await serve(s.collector, { port: 0, ...options })
  onTestFinished(() => served.close())
  return { ...s, served, address: `http://${served.host}:${served.port}` }
}

/** Everything a server says on a connection until it hangs up. */
async function talk(port: number, words: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  socket.setEncoding('utf8').on('data', (text: string) => (heard += text))
  socket.on('error', () => {})
  socket.write(words)
  await once(socket, 'close')
  return heard
}

describe('the server', () => {
  test('takes events over a real connection, and keeps it for the next', async () => {
    const { address, inbox } = await serving()
    for (let i = 0; i < 2; i += 1) {
      const reply = await fetch(`${address}/v1/events`, {
        method: 'POST',
        body: JSON.stringify(envelope([view('V'.repeat(22))])),
      })
      expect(await reply.json()).toEqual({ accepted: 1, duplicates: 0, rejected: [] })
      expect(reply.headers.get('connection')).toBe('keep-alive')
    }
    expect(await inbox.totals()).toMatchObject({ events: 2 })
  })

  test('names a port in use and what to do, and takes another when told to', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    const { collector } = await stand()
    await expect(serve(collector, { port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      port,
      message: `Port ${port} on 127.0.0.1 is in use. Stop what uses it, or choose another port; 0 takes any that is free.`,
    })
    const other = await serve(collector, { port: 0 })
    expect(other.port).not.toBe(port)
    await other.close()
    taken.close()
  })

  test('cuts off a body that never ends, and lives on', async () => {
    const { address, served } = await serving({ requestTimeout: 200 })
    const heard = await talk(
      served.port,
      'POST /v1/events HTTP/1.1\r\nhost: a\r\ncontent-type: text/plain\r\ncontent-length: 1000\r\n\r\n{"v":1',
    )
    expect(heard).toMatch(/^(HTTP\/1\.1 408|$)/)
    expect((await fetch(`${address}/v1/health`)).status).toBe(200)
  })

  test('cuts off headers that never end', async () => {
    const { served } = await serving({ requestTimeout: 200 })
    expect(await talk(served.port, 'POST /v1/events HTTP/1.1\r\nhost: a\r\n')).toMatch(/^HTTP\/1\.1 408/)
  })

  test('answers a body that is too large before it has all come, and hangs up', async () => {
    const { served } = await serving()
    const length = collectorLimits.bodyBytes * 1_000
    const heard = await talk(
      served.port,
      `POST /v1/events HTTP/1.1\r\nhost: a\r\ncontent-type: text/plain\r\ncontent-length: ${length}\r\n\r\n${'x'.repeat(1_000)}`,
    )
    expect(heard).toMatch(/^HTTP\/1\.1 413/)
    expect(heard).toMatch(/connection: close/i)
    expect(heard).toContain('"too_large"')
  })

  test.each([
    ['TRACE / HTTP/1.1', 400],
    ['OPTIONS * HTTP/1.1', 405],
    ['GET //evil.example/x HTTP/1.1', 404],
    ['GET http://evil.example/v1/health HTTP/1.1', 200],
  ])('answers "%s" like any other request, whatever the host', async (line, status) => {
    const { served } = await serving()
    const heard = await talk(served.port, `${line}\r\nhost: evil.example\r\nconnection: close\r\n\r\n`)
    expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`))
    expect(heard).not.toContain('evil.example')
  })

  test('finishes what is under way when it closes, and takes nothing new', async () => {
    let finish = (): void => {}
    let started = (): void => {}
    const hasStarted = new Promise<void>((resolve) => (started = resolve))
    const slow = async (): Promise<Response> => {
      started()
      await new Promise<void>((resolve) => (finish = resolve))
      return new Response('done')
    }
    const served = await serve(slow, { port: 0 })
    const address = `http://${served.host}:${served.port}/`
    const underWay = fetch(address)
    await hasStarted
    const closed = served.close()
    await expect(fetch(address)).rejects.toThrow()
    finish()
    const reply = await underWay
    expect([await reply.text(), reply.headers.get('connection')]).toEqual(['done', 'close'])
    await closed
  })

  test('closes in bounded time even if somebody holds a request open', async () => {
    const { served } = await serving({ closeTimeout: 50 })
    const heard = talk(
      served.port,
      'POST /v1/events HTTP/1.1\r\nhost: a\r\ncontent-type: text/plain\r\ncontent-length: 9\r\n\r\n',
    )
    const ready = talk(served.port, 'GET /v1/health HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n')
    expect(await ready).toMatch(/^HTTP\/1\.1 200/)
    await served.close()
    expect(await heard).toBe('')
  })
})

test('a host function that fails is answered, not hung up on', async () => {
  const served = await serve(() => Promise.reject(new Error('SECRET')), { port: 0 })
  const reply = await fetch(`http://${served.host}:${served.port}/`)
  expect(reply.status).toBe(503)
  expect(await reply.text()).not.toContain('SECRET')
  await served.close()
})
