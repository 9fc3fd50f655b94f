import { expect, it } from 'vitest'

it.each([
  ['.', () => import('./index.ts')],
  ['gate', () => import('./gate/index.ts')],
  ['define/banner', () => import('./define/banner.ts')],
  ['define/preferences', () => import('./define/preferences.ts')],
  ['define/privacy-center', () => import('./define/privacy-center.ts')],
])('importing %s on a server does nothing and fails nothing', async (_door, load) => {
  const before = Object.keys(globalThis).toSorted()
  await expect(load()).resolves.toBeDefined()
  // Lit counts its versions, and brings a registry that knows no page.
  const lits = /^(lit|reactiveElement)|^customElements$/
  const added = Object.keys(globalThis).filter((key) => !before.includes(key) && !lits.test(key))
  expect(added).toEqual([])
})
