import { expect } from '@open-wc/testing'
import { clean } from './clean.ts'
import { found } from './elements/look.test.kit.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

const cookies = () => document.cookie.split('; ').filter(Boolean).toSorted()

/** Waits until the page sees these cookies: one engine keeps them in another process, and takes its time. */
const haveCookies = (...expected: readonly string[]) =>
  waitUntil(() => cookies().join() === expected.join(), `cookies: ${expected.join(', ') || 'none'}`)

/** Makes a database that is there, and closed. */
const database = (name: string) =>
  new Promise<void>((resolve) => {
    const open = indexedDB.open(name)
    open.onsuccess = () => {
      open.result.close()
      resolve()
    }
  })

describe('cleaning up after a purpose', () => {
  afterEach(async () => {
    await clean({
      cookies: ['*'],
      localStorage: ['heed-test-*'],
      indexedDB: ['heed-test-*'],
      caches: ['heed-test-*'],
    })
    sessionStorage.removeItem('heed-test-kept')
  })

  it('removes cookies by name and by beginning, and leaves the others', async () => {
    for (const name of ['_ga', '_ga_1', 'x_ga', 'basket']) document.cookie = `${name}=1;path=/`
    await haveCookies('_ga=1', '_ga_1=1', 'basket=1', 'x_ga=1')
    await clean({ cookies: ['_ga*'] })
    await haveCookies('basket=1', 'x_ga=1')
    await clean({ cookies: ['x_ga'] })
    await haveCookies('basket=1')
  })

  it('removes cookies of every path above the page, and of the host’s domain', async () => {
    const frame = document.createElement('iframe')
    frame.title = 'A page deep in the site'
    frame.src = new URL('own.ts', import.meta.url).pathname
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
    document.body.append(frame)
    await loaded
    const page = found(frame.contentDocument)
    const script = page.createElement('script')
    script.type = 'module'
    script.textContent = `import { clean } from '${new URL('clean.ts', import.meta.url).href}'; window.clean = clean`
    page.documentElement.append(script)
    await waitUntil(() => Reflect.has(found(frame.contentWindow), 'clean'))

    const steps = frame.src.slice(location.origin.length).split('/')
    const paths = steps.map((_, i) => steps.slice(0, i + 1).join('/') || '/')
    paths.forEach((path, i) => {
      page.cookie = `at${i}=1;path=${path}`
    })
    page.cookie = 'by_default=1'
    page.cookie = `domain=1;path=/;domain=${location.hostname}`
    const seen = () => page.cookie.split('; ').filter((cookie) => /^at|by_default/.test(cookie)).length
    await waitUntil(() => seen() === paths.length + 1)
    await Reflect.get(found(frame.contentWindow), 'clean')({ cookies: ['at*', 'by_default', 'domain'] })
    await waitUntil(() => page.cookie === '')
    frame.remove()
  })

  it('removes what is in web storage, and leaves the rest', async () => {
    for (const storage of [localStorage, sessionStorage]) {
      storage.setItem('heed-test-gone', '1')
      storage.setItem('heed-test-kept', '1')
    }
    await clean({ localStorage: ['heed-test-g*'], sessionStorage: ['heed-test-gone'] })
    for (const storage of [localStorage, sessionStorage]) {
      expect(storage.getItem('heed-test-gone')).to.equal(null)
      expect(storage.getItem('heed-test-kept')).to.equal('1')
    }
  })

  it('removes databases and caches', async () => {
    await database('heed-test-gone')
    await database('heed-test-kept')
    await caches.open('heed-test-gone')
    await caches.open('heed-test-kept')
    await clean({ indexedDB: ['heed-test-gone'], caches: ['heed-test-g*'] })
    const databases = (await indexedDB.databases()).map(({ name }) => name)
    expect(databases).to.include('heed-test-kept').and.not.include('heed-test-gone')
    expect(await caches.keys())
      .to.include('heed-test-kept')
      .and.not.include('heed-test-gone')
  })

  it('does nothing for rules that name nothing', async () => {
    document.cookie = 'basket=1;path=/'
    await haveCookies('basket=1')
    await clean({})
    await haveCookies('basket=1')
  })
})
