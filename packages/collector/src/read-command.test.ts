import { describe, expect, test } from 'vitest'
import { readCommand, usage } from './read-command.ts'

const defaults = { port: 8_787, host: '127.0.0.1', data: 'heed-data' }

describe('the command', () => {
  test('needs a site and nothing else', () => {
    expect(readCommand(['--site', 'shop'], {})).toEqual({
      ...defaults,
      sites: [{ id: 'shop', name: 'shop' }],
    })
    expect(() => readCommand([], {})).toThrow('Name at least one site: --site "shop=Fern & Field".')
  })

  test('takes sites by id, by id and name, and as JSON', () => {
    const json = { id: 'b', name: 'B', origins: ['https://b.example'], sample: true }
    const command = readCommand(['--site', 'shop=Fern & Field = Co', '--site', JSON.stringify(json)], {})
    expect(command?.sites).toEqual([{ id: 'shop', name: 'Fern & Field = Co' }, json])
    expect(() => readCommand(['--site', '{id:1}'], {})).toThrow(/is not JSON/)
  })

  test('reads the environment where nothing was typed', () => {
    const env = {
      HEED_SITE: '[{"id":"a","name":"A"},{"id":"b","name":"B"}]',
      HEED_PORT: '0',
      HEED_HOST: '::',
      HEED_DATA: '/data',
      HEED_TOKEN: 'from-the-environment',
    }
    const sites = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ]
    expect(readCommand([], env)).toEqual({
      port: 0,
      host: '::',
      data: '/data',
      token: 'from-the-environment',
      sites,
    })
    expect(readCommand(['--port', '1', '--site', 'c', '--token', 't'], env)).toMatchObject({
      port: 1,
      token: 't',
      sites: [{ id: 'c' }],
    })
  })

  test.each(['-1', '65536', 'http', ''])('refuses the port "%s"', (port) => {
    expect(() => readCommand(['--site', 'a', `--port=${port}`], {})).toThrow(/a number from 0 to 65535/)
  })

  test('names an option that it does not know, and prints help for each that it does', () => {
    expect(() => readCommand(['--nope'], {})).toThrow(/--nope/)
    expect(readCommand(['--help'], {})).toBeNull()
    for (const name of ['site', 'token', 'data', 'port', 'host']) {
      expect(usage).toContain(`--${name} `)
      expect(usage).toContain(`HEED_${name.toUpperCase()}`)
    }
  })
})
