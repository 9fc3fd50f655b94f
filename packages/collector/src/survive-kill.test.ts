import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { duckdbStore } from './duckdb/duckdb-store.ts'
import { load } from './load.ts'
import { envelope, response } from './made.test.kit.ts'
import { sqliteInbox } from './sqlite/sqlite-inbox.ts'
import { folder, owner, token } from './stand.test.kit.ts'

const bin = fileURLToPath(new URL('bin.ts', import.meta.url))

/** Starts the command as an operator would, and waits until it says where it listens. */
async function start(data: string): Promise<{ child: ChildProcess; address: string; said: string[] }> {
  const args = [
    '--conditions=@heed/source',
    bin,
    '--site',
    'shop',
    '--token',
    token,
    '--data',
    data,
    '--port',
    '0',
  ]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said: string[] = []
  const lines = createInterface({ input: child.stdout! })
  for await (const line of lines) {
    said.push(line)
    const address = /(http:\S+)\/v1\/events/.exec(line)?.[1]
    if (address) {
      lines.on('line', (next) => said.push(next))
      return { child, address, said }
    }
  }
  throw new Error(`The collector ended before it listened: ${said.join('\n')}`)
}

test('what was acknowledged survives the process being killed at any moment, and is there once', async () => {
  const data = await folder()
  const seed = 20_261_122
  const rounds = 6
  const envelopes = Array.from({ length: 400 }, () => Array.from({ length: 5 }, () => response('nps', 9)))
  /** Envelopes without an answer yet. Like the tracker, the sender forgets those that were acknowledged. */
  const waiting = new Set(envelopes)
  const acknowledged = new Set<string>()
  let acceptedTwice = 0

  const send = async (address: string, events: (typeof envelopes)[number]): Promise<void> => {
    const body = JSON.stringify(envelope(events, { sentAt: Date.now() }))
    const reply = await fetch(`${address}/v1/events`, { method: 'POST', body })
    const { accepted, duplicates } = (await reply.json()) as { accepted: number; duplicates: number }
    expect(accepted + duplicates).toBe(events.length)
    for (const { id } of events) {
      if (acknowledged.has(id)) acceptedTwice += 1
      acknowledged.add(id)
    }
    waiting.delete(events)
  }

  for (let round = 0; round < rounds; round += 1) {
    const { child, address } = await start(data)
    // After this many answers the process is killed, with eight requests under way.
    const answers = 5 + ((seed * (round + 1)) % 37)
    let seen = 0
    const queue = [...waiting]
    const sender = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        await send(address, next)
        seen += 1
        // Makes the store take what there is, so that some kills meet it in the middle of that.
        if (seen % 5 === 0) fetch(`${address}/v1/insights?site=shop`, { headers: owner }).catch(() => {})
        if (seen === answers) child.kill('SIGKILL')
      }
    }
    await Promise.all(Array.from({ length: 8 }, () => sender().catch(() => {})))
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')

    const inbox = sqliteInbox(join(data, 'inbox.db'))
    const kept = new Set((await inbox.read(0, 10_000)).map(({ event }) => event.id))
    await inbox.close()
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([])
  }

  // Everything else is sent to a last process, which is asked to end.
  const { child, address, said } = await start(data)
  for (const events of waiting) await send(address, events)
  child.kill('SIGTERM')
  const [code] = (await once(child, 'exit')) as [number | null]
  expect(code).toBe(0)
  expect(said.slice(-2)).toEqual(['Closing: finishing what is under way.', 'Closed.'])

  const sent = envelopes.flat().map(({ id }) => id)
  const inbox = sqliteInbox(join(data, 'inbox.db'))
  const store = duckdbStore(join(data, 'store.duckdb'))
  await load(inbox, store)
  const kept = (await inbox.read(0, 10_000)).map(({ event }) => event.id)
  expect(kept.toSorted()).toEqual(sent.toSorted())
  expect(await store.totals()).toMatchObject({ events: sent.length })
  expect(acceptedTwice).toBe(0)
  await store.close()
  await inbox.close()
}, 120_000)

test('the command says in one sentence that its port is in use, and ends', async () => {
  const { address, child } = await start(await folder())
  const { port } = new URL(address)
  const args = ['--conditions=@heed/source', bin, '--site', 'shop', '--data', await folder(), '--port', port]
  const second = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let heard = ''
  second.stderr.setEncoding('utf8').on('data', (text: string) => (heard += text))
  expect(await once(second, 'close')).toEqual([1, null])
  expect(heard).toBe(
    `heed-collector: Port ${port} on 127.0.0.1 is in use. Stop what uses it, or choose another port; 0 takes any that is free.\n`,
  )
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
})
