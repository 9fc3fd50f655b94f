import { join } from 'node:path'
import { expect, it } from 'vitest'
import { size } from '../../../.dev/size.mjs'
import { root } from './repository.ts'

/** Bytes, brotli 11, that one language may take: of the questions, and of further items. */
const most = 900

const tags = ['ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'ko', 'pt-br', 'zh-cn', 'zh-tw']

it.each([
  ['of the questions', 'src/locale.ts', tags],
  ['of further items', 'src/item-locale.ts', [...tags, 'en']],
])(`each language is a chunk of its own, at most ${most} B: the words %s`, async (_, file, expected) => {
  const { chunks } = await size({ file: join(root, 'packages/surveys', file) })
  expect(chunks.map(({ name }) => name).toSorted()).toEqual(expected.toSorted())
  console.log(chunks.map(({ name, brotli }) => `${name} ${brotli}`).join(' · '))
  for (const { name, brotli } of chunks) expect(brotli, name).toBeLessThanOrEqual(most)
})
