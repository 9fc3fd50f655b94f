import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import type { HeedEvent } from '@heed/schema'
import { describe, expect, test } from 'vitest'
import { decision, envelope } from './made.test.kit.ts'
import { readVerify, verifyUsage } from './read-verify.ts'
import { stand } from './stand.test.kit.ts'
import { verify } from './verify.ts'

const bin = fileURLToPath(new URL('bin.ts', import.meta.url))

async function run(...args: string[]) {
  const child = spawn(process.execPath, ['--conditions=@heed/source', bin, 'verify', ...args])
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const [code] = (await once(child, 'close')) as [number]
  return { code, said }
}

/** As `canonicalText` of the page writes it. */
const shownText = JSON.stringify([
  'heed-text-1',
  '1',
  'banner',
  'en',
  'You decide.',
  'Reject all',
  'Accept all',
])

/** A shop whose second of three decisions was made about a text. */
async function shop() {
  const s = await stand()
  const about = decision()
  const hash = createHash('sha256').update(shownText).digest('hex')
  const shown = { ...about, data: { ...about.data, textHash: hash } } as HeedEvent
  const other = decision()
  const elsewhere = { ...other, data: { ...other.data, policy: hash } } as HeedEvent
  await s.post('/v1/events', envelope([decision(), shown, elsewhere]))
  return { s, data: dirname(s.inboxPath), record: String((about.data as { id: string }).id) }
}

describe('heed-collector verify', () => {
  test('says that a chain holds and prints its head; given back, the head is checked; one edit ends with 1', async () => {
    const { s, data } = await shop()
    const good = await run('--data', data)
    expect(good).toMatchObject({ code: 0 })
    const head = /^shop: holds\. 3 records, head (3:[0-9a-f]{64})\n$/.exec(good.said)?.[1]
    expect(await run('--data', data, '--site', 'shop', '--head', String(head))).toEqual(good)

    const file = new DatabaseSync(s.inboxPath)
    file.exec(
      `UPDATE consent_records SET record = replace(record, '"analytics":true', '"analytics":null') WHERE number = 2`,
    )
    file.close()
    expect(await run('--data', data)).toEqual({
      code: 1,
      said: 'shop: does not hold. Record 2 is not what was received: it was edited, or one before it was removed or put in.\n',
    })
  })

  test('says of a text whether exactly this was shown, and to which decision', async () => {
    const { data, record } = await shop()
    const text = join(data, 'shown.txt')
    const ask = (more = {}) => verify({ data, site: 'shop', text, ...more })
    await writeFile(text, `${shownText}\n`)
    expect(ask()).toMatchObject({
      ok: true,
      lines: [expect.stringContaining('holds'), `shop: 1 records say that ${text} was shown.`, `  ${record}`],
    })
    expect(ask({ record }).ok).toBe(true)
    expect(ask({ record: 'another' })).toMatchObject({ ok: false })
    await writeFile(text, shownText.replace('Reject', 'reject'))
    expect(ask()).toMatchObject({ ok: false })
    expect(ask({ record }).ok).toBe(false)
  })

  test('of several sites names each, and one that breaks breaks the whole', async () => {
    const { s, data } = await shop()
    await s.post('/v1/events', envelope([decision()], { site: 'sample' }))
    expect(verify({ data })).toMatchObject({
      ok: true,
      lines: [/^sample: holds/, /^shop: holds/].map((line) => expect.stringMatching(line)),
    })
    const file = new DatabaseSync(s.inboxPath)
    file.exec(`DELETE FROM consent_records WHERE site = 'sample'`)
    file.close()
    expect(verify({ data })).toMatchObject({
      ok: false,
      lines: [
        'sample: does not hold. The chain should have 1 records and has 0.',
        expect.stringContaining('holds'),
      ],
    })
  })

  test('says in one sentence what it was not told', async () => {
    expect(readVerify([], { HEED_DATA: '/data' })).toEqual({ data: '/data' })
    expect(readVerify(['--help'], {})).toBeNull()
    for (const name of ['data', 'site', 'head', 'text', 'record']) expect(verifyUsage).toContain(`--${name} `)
    expect(() => readVerify(['--head', 'abc', '--site', 'a'], {})).toThrow('64 hexadecimal digits')
    expect(() => readVerify(['--head', `1:${'0'.repeat(64)}`], {})).toThrow('name it with --site')
    expect(() => readVerify(['--record', 'a', '--site', 'a'], {})).toThrow('--text FILE')
    expect(await run('--data', '/nowhere')).toEqual({
      code: 1,
      said: 'heed-collector: There is no inbox at /nowhere/inbox.db.\n',
    })
  })
})
