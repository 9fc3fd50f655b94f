import { describe, expect, it } from 'vitest'
import { appFolder } from './app-folder.ts'

describe('the folder of the built page', () => {
  it('is dist/app of this package, from source as from the published files', () => {
    const published = new URL('../dist/app-folder.js', import.meta.url)
    expect(appFolder().href).toBe(new URL('../dist/app/', import.meta.url).href)
    expect(appFolder().href).toBe(new URL('../dist/app/', published).href)
  })
})

describe('on a server', () => {
  it('the package can be imported', async () =>
    expect(Object.keys(await import('./index.ts'))).toEqual(['appFolder']))

  it('its elements can be imported too', async () => {
    const { DashboardElement } = await import('./elements/dashboard.ts')
    await import('./define/dashboard.ts')
    expect(DashboardElement).toBeTypeOf('function')
  })
})
