import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleScript } from './bundle-script.ts'
import { launch } from './browser.ts'

const BIN = fileURLToPath(new URL('../../../packages/collector/src/bin.ts', import.meta.url))
/** `pnpm bench:proof` takes 25: a thousand decisions. */
const ROUNDS = Number(process.env['HEED_ROUNDS'] ?? 1)
const SCRIPT = `
  import { start } from '@heed/sdk'
  const purpose = (id) => ({ id, title: id, description: 'For ' + id + '.' })
  window.heed = start({ site: 'shop', endpoint: '/voice', policy: {
    version: '1',
    ...(location.search === '?counts' && { counts: true }),
    controller: { name: 'Fern & Field', contact: 'privacy@example.com' },
    purposes: [purpose('analytics'), purpose('marketing')],
  } })`

interface Heed {
  readonly heed: {
    readonly consent: {
      readonly record?: { readonly id: string }
      decide(choices: Record<string, boolean>, method: string): Promise<void>
    }
  }
}

/** What becomes of a request for events. */
let wire: 'pass' | 'lose the answer' = 'pass'
let server: Server
let browser: Browser
let data: string
let collector: { readonly child: ChildProcess; readonly address: string } | undefined
let answered: number
/** What pages sent, as text. */
const bodies: string[] = []

async function startCollector(): Promise<void> {
  const args = ['--conditions=@heed/source', BIN, '--site', 'shop', '--data', data, '--port', '0']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /(http:\S+)\/v1\/events/.exec(line)?.[1]
    if (address) {
      collector = { child, address }
      child.stdout.resume()
      return
    }
  }
  throw new Error('The collector did not start.')
}

async function killCollector(): Promise<void> {
  const child = collector?.child
  collector = undefined
  if (!child) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'heed-proof-'))
  const files = await bundleScript(SCRIPT)
  answered = 0
  server = createServer((request, response) => {
    const file = files.find(({ fileName }) => request.url === `/${fileName}`)
    if (request.method === 'POST') {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        bodies.push(Buffer.concat(parts).toString())
        const send = async () => {
          const reply = await fetch(`${collector?.address}/v1/events`, {
            method: 'POST',
            headers: { 'content-type': request.headers['content-type'] ?? '' },
            body: Buffer.concat(parts),
          })
          answered += 1
          if (wire === 'lose the answer') response.destroy()
          else response.writeHead(reply.status).end(await reply.text())
        }
        send().catch(() => response.destroy())
      })
    } else if (file?.type === 'chunk') {
      response.setHeader('content-type', 'text/javascript').end(file.code)
    } else {
      response
        .setHeader('content-type', 'text/html')
        .end(
          '<!doctype html><html lang="en"><title>Shop</title><script type="module" src="/page.js"></script>',
        )
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await launch()
  await startCollector()
})
afterAll(async () => {
  await browser.close()
  server.close()
  server.closeAllConnections()
  await killCollector()
  await rm(data, { recursive: true, force: true })
})

async function open(context: BrowserContext, query = ''): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/${query}`)
  await page.waitForFunction(() => 'heed' in window)
  return page
}

/** Decides so many times, a yes and a no in turn. Gives the ids of the records. */
const decide = (page: Page, count: number): Promise<string[]> =>
  page.evaluate(async (times) => {
    const { consent } = (window as unknown as Heed).heed
    const ids: string[] = []
    for (let n = 0; n < times; n++) {
      void consent.decide({ analytics: n % 2 === 0, marketing: n % 3 === 0 }, 'custom')
      ids.push(consent.record!.id)
    }
    return ids
  }, count)

const unsent = (page: Page): Promise<number> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('heed-consent-unsent')).length)

function chain(): string[] {
  const file = new DatabaseSync(join(data, 'inbox.db'), { readOnly: true })
  try {
    return file
      .prepare('SELECT id FROM consent_records ORDER BY number')
      .all()
      .map(({ id }) => String(id))
  } finally {
    file.close()
  }
}

it(
  'no decision is lost and none is kept twice: collector killed, answers lost, no network, page closed',
  { timeout: 60_000 + ROUNDS * 60_000 },
  async () => {
    const context = await browser.newContext()
    const decided: string[] = []

    // The last word of each round is a no: nothing of it may rest in the outbox, and the page is gone at once.
    const round = async (count: number, before: (page: Page) => Promise<unknown>) => {
      const page = await open(context)
      await before(page)
      decided.push(...(await decide(page, count)))
      return page
    }
    for (let time = 0; time < ROUNDS; time += 1) {
      const offline = await round(10, () => context.setOffline(true))
      expect(await unsent(offline)).toBeGreaterThanOrEqual(10)
      await offline.close()
      await context.setOffline(false)

      wire = 'lose the answer'
      const before = answered
      const lossy = await round(10, async () => {})
      await expect.poll(() => answered, { timeout: 15_000 }).toBeGreaterThan(before)
      await lossy.close()
      wire = 'pass'

      const dying = await round(10, async () => {})
      await killCollector()
      decided.push(...(await decide(dying, 10)))
      await dying.close()
      await startCollector()
    }

    const last = await open(context)
    await expect.poll(() => unsent(last), { timeout: 15_000 }).toBe(0)
    expect(new Set(decided).size).toBe(ROUNDS * 40)
    expect(chain().toSorted()).toEqual(decided.toSorted())
    await context.close()

    const child = spawn(process.execPath, ['--conditions=@heed/source', BIN, 'verify', '--data', data])
    let said = ''
    child.stdout.on('data', (part: Buffer) => (said += part))
    expect((await once(child, 'close'))[0]).toBe(0)
    expect(said).toMatch(
      new RegExp(`^shop: holds\\. ${ROUNDS * 40} records, head ${ROUNDS * 40}:[0-9a-f]{64}\n$`),
    )
  },
)

describe('a page that ends with its banner unanswered', () => {
  const ignored = (): number => {
    const file = new DatabaseSync(join(data, 'inbox.db'), { readOnly: true })
    const sum = file
      .prepare("SELECT coalesce(sum(n), 0) AS n FROM consent_counts WHERE kind = 'ignored'")
      .get()
    file.close()
    return Number(sum?.['n'])
  }
  const banner = (page: Page) => page.getByRole('region', { name: 'Privacy choices' })

  it('is counted where the policy says so: one number that names nobody and no page', async () => {
    const context = await browser.newContext()
    const page = await open(context, '?counts')
    await banner(page).waitFor()
    bodies.length = 0
    await page.goto('about:blank')
    await expect.poll(() => bodies.length, { timeout: 15_000 }).toBeGreaterThan(0)
    const { events } = JSON.parse(bodies[0] ?? '') as { events: Record<string, unknown>[] }
    expect(events.map((event) => Object.keys(event).toSorted())).toEqual([
      ['data', 'id', 'name', 'purpose', 'time'],
    ])
    expect(events[0]).toMatchObject({ name: 'banner_ignored', data: { policy: '1' } })
    expect(Number(events[0]?.['time']) % 3_600_000).toBe(0)
    await expect.poll(ignored, { timeout: 15_000 }).toBe(1)
    await context.close()
  })

  it('is not counted where the policy does not, nor when it was answered or hidden: nothing is asked for', async () => {
    const before = ignored()
    for (const [query, act] of [
      ['', async () => {}],
      ['?counts', (page: Page) => decide(page, 1)],
      [
        '?counts',
        (page: Page) => page.addStyleTag({ content: 'heed-consent-banner{display:none!important}' }),
      ],
    ] as const) {
      const context = await browser.newContext()
      const page = await open(context, query)
      await banner(page).waitFor()
      await act(page)
      bodies.length = 0
      await page.goto('about:blank')
      await page.close()
      await context.close()
      expect(bodies.join()).not.toContain('banner_ignored')
    }
    // One that counts comes last: by then the others would have come.
    const context = await browser.newContext()
    const page = await open(context, '?counts')
    await banner(page).waitFor()
    await page.goto('about:blank')
    await expect.poll(ignored, { timeout: 15_000 }).toBeGreaterThan(before)
    expect(ignored()).toBe(before + 1)
    await context.close()
  })
})
