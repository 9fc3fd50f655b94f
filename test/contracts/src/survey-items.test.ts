import { expect, it } from 'vitest'
import { itemSizes } from './item-sizes.ts'

/** Bytes, brotli 11, that one further kind of item may add to a page that plays surveys, and what they had better be. */
const must = 1_500
const goal = 1_000

const items = 'choice consent contact date format kano matrix maxdiff message picture ranking slider'.split(
  ' ',
)

it(`each further kind of item adds at most ${must} B to a page, and comes when it is asked`, async () => {
  const sizes = await itemSizes()
  console.log(
    sizes.map(({ name, bytes }) => `${name} ${bytes}${bytes > goal ? ' (over the goal)' : ''}`).join(' · '),
  )
  expect(
    sizes
      .map(({ name }) => name)
      .filter((name) => name !== 'review')
      .toSorted(),
  ).toEqual(items)
  for (const { name, bytes } of sizes) expect(bytes, name).toBeLessThanOrEqual(must)
})
