import { describe, expect, test } from 'vitest'
import { createCollector } from './create-collector.ts'
import { stand } from './stand.test.kit.ts'

describe('a collector that is set up wrongly', () => {
  test('does not start, and says everything that is to be changed at once', () => {
    // @ts-expect-error a collector needs an inbox, a store, sites and a token
    expect(() => createCollector({})).toThrow(/`inbox`.*`store`.*`adminToken`.*`sites`/)
  })

  test.each([
    ['a short token', { adminToken: 'short' }, /at least 16 characters/],
    [
      'a token with a space, which no header can carry',
      { adminToken: 'a token with spaces' },
      /without spaces/,
    ],
    ['no site', { sites: [] }, /at least one site/],
    ['a site id that pages can not name', { sites: [{ id: 'My Shop', name: 'x' }] }, /"My Shop" has to be/],
    [
      'a site twice',
      {
        sites: [
          { id: 'a', name: 'x' },
          { id: 'a', name: 'y' },
        ],
      },
      /"a" is there twice/,
    ],
    ['a site without a name', { sites: [{ id: 'a', name: '' }] }, /needs a `name`/],
    [
      'an origin with a path',
      { sites: [{ id: 'a', name: 'x', origins: ['https://a.example/'] }] },
      /no origin/,
    ],
    ['an origin without a scheme', { sites: [{ id: 'a', name: 'x', origins: ['a.example'] }] }, /no origin/],
  ])('because of %s names it', async (_name, wrong, message) => {
    await expect(stand(wrong)).rejects.toThrow(message)
  })

  test('is no collector without its types either', () => {
    const compile = (): void => {
      // @ts-expect-error a site has a name
      createCollector({ inbox: {} as never, store: {} as never, adminToken: 'x', sites: [{ id: 'shop' }] })
    }
    expect(compile).toThrow(TypeError)
  })
})
