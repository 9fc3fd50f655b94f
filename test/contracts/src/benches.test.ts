import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { benchTable } from './benches.ts'
import { read, root } from './repository.ts'

const BLOCK = /(<!-- benches[^>]*-->)\s*([\s\S]*?)\s*(<!-- \/benches -->)/

it('README quotes the benchmarks as they were written down (HEED_UPDATE=1 writes it)', () => {
  const table = benchTable()
  if (process.env['HEED_UPDATE'])
    writeFileSync(join(root, 'README.md'), read('README.md').replace(BLOCK, `$1\n\n${table}\n\n$3`))
  expect(read('README.md').match(BLOCK)?.[2]).toBe(table)
})
