import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { decision, envelope, id, noon } from '../made.test.kit.ts'
import { stand } from '../stand.test.kit.ts'
import { canonical } from './consent-chain.ts'

/** Five decisions in two envelopes, on disk; `meddle` then changes the file behind the collector's back. */
async function chain(meddle?: string) {
  const s = await stand()
  await s.post('/v1/events', envelope([decision({ analytics: true }), decision({ analytics: false })]))
  s.at(noon + 1_000)
  await s.post(
    '/v1/events',
    envelope([decision(), decision({ feedback: true }), decision({ marketing: false })]),
  )
  if (meddle) {
    const db = new DatabaseSync(s.inboxPath)
    db.exec(meddle)
    db.close()
  }
  return { check: await s.inbox.checkConsent('shop'), s }
}

describe('the chain of consent records', () => {
  test('holds for what was received, in order of arrival', async () => {
    const { check } = await chain()
    expect(check).toMatchObject({ ok: true, length: 5 })
  })

  test('is a SHA-256 over what came before, the moment of arrival and the record: anyone can recompute it', async () => {
    const { s } = await chain()
    let hash = '0'.repeat(64)
    for (const { event, received } of await s.inbox.read(0, 10)) {
      hash = createHash('sha256')
        .update(`${hash}\n${received}\n${canonical(event.data)}`)
        .digest('hex')
    }
    expect(await s.inbox.checkConsent('shop')).toMatchObject({ ok: true, head: hash })
  })

  test.each([
    [
      'an edited choice',
      `UPDATE consent_records SET record = replace(record, '"analytics":false', '"analytics":true')`,
      2,
    ],
    ['an edited moment', 'UPDATE consent_records SET received = received - 1 WHERE number = 3', 3],
    ['a record removed in the middle', 'DELETE FROM consent_records WHERE number = 4', 4],
    ['the last record removed', 'DELETE FROM consent_records WHERE number = 5', 5],
    ['an edited head', `UPDATE consent_heads SET hash = '${'a'.repeat(64)}'`, 5],
    ['a head that names one record fewer', 'UPDATE consent_heads SET number = 4', 5],
    ['all records removed', 'DELETE FROM consent_records', 1],
    [
      'a last record replaced, hash and all',
      `UPDATE consent_records SET record = '{}', hash = '${'0'.repeat(64)}' WHERE number = 5`,
      5,
    ],
  ])('shows %s', async (_name, meddle, at) => {
    expect((await chain(meddle)).check).toMatchObject({ ok: false, at })
  })

  test('shows a removed record whose followers were renumbered', async () => {
    const renumber = `DELETE FROM consent_records WHERE number = 2;
      UPDATE consent_records SET number = number - 1 WHERE number > 2;
      UPDATE consent_heads SET number = 4`
    expect((await chain(renumber)).check).toMatchObject({ ok: false, at: 2 })
  })

  test('has a decision once that a page sent again as another event, and so have the events', async () => {
    const s = await stand()
    const first = decision()
    const again = { ...first, id: id() }
    const post = async (...events: unknown[]) =>
      (await (await s.post('/v1/events', envelope(events))).json()) as object
    expect(await post(first)).toMatchObject({ accepted: 1, duplicates: 0 })
    expect(await post(again, again)).toMatchObject({ accepted: 0, duplicates: 2 })
    expect(await s.inbox.checkConsent('shop')).toMatchObject({ ok: true, length: 1 })
    expect(await s.inbox.totals('shop')).toMatchObject({ events: 1 })
    const twice = decision()
    expect(await post(twice, { ...twice, id: id() })).toMatchObject({ accepted: 1, duplicates: 1 })
    expect(await s.inbox.checkConsent('shop')).toMatchObject({ ok: true, length: 2 })
  })

  test('is one for each site, and a decision sent twice is one link', async () => {
    const s = await stand()
    const once = decision()
    await s.post('/v1/events', envelope([once, once]))
    await s.post('/v1/events', envelope([once]))
    await s.post('/v1/events', envelope([decision()], { site: 'sample' }))
    expect(await s.inbox.checkConsent('shop')).toMatchObject({ ok: true, length: 1 })
    expect(await s.inbox.checkConsent('sample')).toMatchObject({ ok: true, length: 1 })
    expect(await s.inbox.checkConsent('guarded')).toMatchObject({ ok: true, length: 0 })
  })
})

test('the canonical form does not depend on the order of keys', () => {
  expect(canonical({ b: [1, { d: null, c: 'ü' }], a: true })).toBe('{"a":true,"b":[1,{"c":"ü","d":null}]}')
  expect(canonical({ a: true, b: [1, { c: 'ü', d: null }] })).toBe('{"a":true,"b":[1,{"c":"ü","d":null}]}')
})
