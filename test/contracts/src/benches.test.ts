import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { benchTable, leakTable } from './benches.ts'
import { read, root } from './repository.ts'

it.each([
  ['the benchmarks', 'benches', benchTable],
  ['what leaves a page when it may not', 'leaks', leakTable],
])('README quotes %s as it was written down (HEED_UPDATE=1 writes it)', (_, name, write) => {
  const block = new RegExp(`(<!-- ${name}[^>]*-->)\\s*([\\s\\S]*?)\\s*(<!-- /${name} -->)`)
  const table = write()
  if (process.env['HEED_UPDATE'])
    writeFileSync(join(root, 'README.md'), read('README.md').replace(block, `$1\n\n${table}\n\n$3`))
  expect(read('README.md').match(block)?.[2]).toBe(table)
})
