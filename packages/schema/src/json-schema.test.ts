import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { jsonSchemas } from '../generate.mjs'

const folder = new URL('../json/', import.meta.url)
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'))
const now = jsonSchemas()

describe('the JSON Schema files', () => {
  test('are those that the schemas give today (else run `node --conditions=@heed/source generate.mjs`)', () => {
    const names = readdirSync(folder).map((file) => file.replace('.schema.json', ''))
    expect(Object.fromEntries(names.map((name) => [name, read(name)]))).toEqual(now)
  })

  test('are there for everything that travels or is written by hand', () => {
    expect(Object.keys(now)).toEqual([
      'event',
      'envelope',
      'consent-policy',
      'consent-record',
      'consent-receipt',
      'survey-definition',
      'survey-response',
      'events-reply',
      'error-reply',
    ])
  })

  test.each(Object.entries(now))(
    '%s says its dialect, its address, what it is and what it cannot say',
    (name, file) => {
      expect(file).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `https://heed.example/schema/${name}.schema.json`,
        $comment: expect.stringContaining('UTF-16 code units'),
        title: expect.stringMatching(/^[A-Z]/),
        description: expect.stringMatching(/\.$/),
      })
      const definitions = Object.entries<unknown>(Object(file['$defs']))
      for (const [definition, content] of definitions) {
        expect(content, definition).toHaveProperty('description', expect.stringMatching(/\.$/))
      }
    },
  )

  test.each([
    ['survey-definition', 'must not use one item id twice'],
    ['survey-definition', 'must not use one choice id twice'],
    ['survey-definition', 'must not use one ending id twice'],
    ['survey-definition', 'must have one label for every point, or none'],
    ['survey-definition', 'must ask for its score'],
    ['survey-definition', 'at most 8 levels'],
    ['consent-policy', 'must not use one purpose id twice'],
    ['event', 'At most 2048 bytes in UTF-8.'],
    ['event', 'at most 16,384 bytes as JSON'],
    ['envelope', 'at most 16,384 bytes as JSON'],
  ])('%s says in words what no keyword can: %s', (name, words) => {
    expect(JSON.stringify(now[name])).toContain(words)
  })
})
