import { expect, it } from 'vitest'
import { refusesOnce } from './autoconsent.ts'
import { standForAll } from './stand/for-all.ts'

const shared = standForAll()

it('a tool that refuses for people refuses ours by itself, in two languages, without a rule about us', async () => {
  // A hundred are `pnpm bench:autoconsent`; two tell whether it still works.
  for (const run of [1, 2]) expect(await refusesOnce(shared.browser, shared.stand.site(), run)).toEqual([])
})
