import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))

let data: string
let holder: Server
let port: number

/** Takes a port that is free and keeps it, so that somebody else has it. */
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'heed-demo-'))
  holder = createServer()
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', () => resolve()))
  port = (holder.address() as { port: number }).port
})

afterAll(async () => {
  await new Promise((resolve) => holder.close(resolve))
  await rm(data, { recursive: true, force: true })
})

interface Demo {
  readonly child: ChildProcess
  readonly output: string
  readonly shop: string
  readonly dashboard: string
  readonly seconds: number
}

/** What a newcomer types; resolves when the URLs are printed. */
function runDemo(...args: readonly string[]): Promise<Demo> {
  const started = Date.now()
  const child = spawn('npm', ['run', 'demo', '--', '--data', data, '--port', String(port), ...args], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  let output = ''
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += String(chunk)
      const shop = /The shop\s+(\S+)/.exec(output)?.[1]
      const dashboard = /The dashboard\s+(\S+)/.exec(output)?.[1]
      if (!shop || !dashboard || !output.includes('Ctrl-C')) return
      resolve({ child, output, shop, dashboard, seconds: (Date.now() - started) / 1000 })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('exit', (code) => reject(new Error(`the demo ended with ${code}:\n${output}`)))
  })
}

/** Ctrl-C as a terminal sends it: to the whole group. Resolves when the group is gone. */
async function interrupt({ child }: Demo): Promise<void> {
  const group = -(child.pid ?? 0)
  const ended = new Promise((resolve) => child.on('exit', resolve))
  process.kill(group, 'SIGINT')
  await ended
  await expect
    .poll(
      () => {
        try {
          process.kill(group, 0)
          return 'alive'
        } catch {
          return 'gone'
        }
      },
      { timeout: 5_000 },
    )
    .toBe('gone')
}

describe('npm run demo', () => {
  it('prints where the shop and the dashboard are, names a port in use and takes another, and ends on Ctrl-C', async () => {
    const demo = await runDemo('--sample')
    expect(demo.output).toContain(`port ${port} is in use`)
    expect(new URL(demo.shop).port).not.toBe(String(port))
    expect(await (await fetch(demo.shop)).text()).toContain('Fern')
    expect(await (await fetch(demo.dashboard)).text()).toContain('<html')

    const token = new URL(demo.dashboard).hash.replace('#token=', '')
    const ask = async (site: string): Promise<{ scores: { nps: { score: { n: number } } } }> => {
      const url = new URL(`/v1/insights?site=${site}`, demo.dashboard)
      const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
      return (await answer.json()) as { scores: { nps: { score: { n: number } } } }
    }
    expect((await ask('shop-sample')).scores.nps.score.n).toBeGreaterThan(100)
    expect((await ask('shop')).scores.nps.score.n).toBe(0)
    await interrupt(demo)
  })

  it('starts a second time within five seconds, and keeps what it had', async () => {
    const demo = await runDemo()
    expect(demo.seconds).toBeLessThan(5)
    await interrupt(demo)
  })
})
