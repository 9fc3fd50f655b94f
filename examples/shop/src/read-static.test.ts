import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readStatic } from './read-static.ts'

let parent: string
let folder: URL

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'heed-shop-'))
  const inside = join(parent, 'public')
  await mkdir(join(inside, 'products'), { recursive: true })
  await writeFile(join(parent, 'secret.json'), '{}')
  await writeFile(join(inside, '.hidden.json'), '{}')
  await writeFile(join(inside, 'notes.txt'), 'x')
  await writeFile(join(inside, 'products', 'fern.html'), '<p>')
  folder = pathToFileURL(`${inside}/`)
})
afterAll(() => rm(parent, { recursive: true }))

describe('files of the shop', () => {
  it('are read with their type', async () => {
    const file = await readStatic(folder, '/products/fern.html')
    expect([file?.type, file && new TextDecoder().decode(file.bytes)]).toEqual([
      'text/html; charset=utf-8',
      '<p>',
    ])
  })

  it.each([
    ['/../secret.json', 'beside the folder'],
    ['/products/../../secret.json', 'beside the folder'],
    ['/.hidden.json', 'hidden'],
    ['/notes.txt', 'of a type that the shop does not have'],
    ['/products', 'a folder'],
    ['/roses.html', 'not there'],
  ])('are not read when %s is %s', async (path) => {
    expect(await readStatic(folder, path)).toBeUndefined()
  })
})
