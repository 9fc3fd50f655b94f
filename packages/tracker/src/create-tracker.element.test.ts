import { Choice, Collector, describe, it, pageWith, same, until } from './browser.test.support.ts'
import { createTracker } from './create-tracker.ts'
import { deviceOf } from './device-of.ts'
import type { Tracker } from './tracker.ts'

let count = 0
/** A site nobody else has, so that tests do not share a disk. */
const newSite = () => `test-${Date.now()}-${count++}`

const isOnDisk = async (site: string) =>
  (await indexedDB.databases()).some(({ name }) => name === `heed:${site}`)

/** Everything that is on the disk, read with a connection of its own. */
const read = async (site: string): Promise<string> => {
  const opened = indexedDB.open(`heed:${site}`)
  await new Promise((resolve, reject) => {
    opened.onsuccess = resolve
    opened.onerror = reject
  })
  const name = opened.result.objectStoreNames[0]!
  const all = opened.result.transaction(name).objectStore(name).getAll()
  await new Promise((resolve) => (all.onsuccess = resolve))
  opened.result.close()
  return JSON.stringify(all.result)
}

const stored = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])

describe('the tracker in a real browser', () => {
  it('keeps an event on the disk until the collector has it', async () => {
    const [site, consent, collector] = [newSite(), new Choice(), new Collector()]
    consent.set('granted')
    const tracker = createTracker({ site, endpoint: '/heed', consent }, pageWith({ fetch: collector.fetch }))
    same(await tracker.track('page_view'), 'stored')
    same((await read(site)).includes('page_view'), true)
    await tracker.flush()
    same(
      collector.events.map(({ name, visitor }) => [name, visitor?.length]),
      [['page_view', 22]],
    )
    same((await read(site)).includes('page_view'), false)
    tracker.stop()
  })

  it('stores, opens and requests nothing before consent, and leaves nothing after it', async () => {
    const [site, consent, collector] = [newSite(), new Choice(), new Collector()]
    const before = stored()
    const tracker = createTracker({ site, endpoint: '/heed', consent }, pageWith({ fetch: collector.fetch }))
    same(await tracker.track('page_view'), 'held')
    await tracker.flush()
    same(await isOnDisk(site), false)
    same(collector.envelopes, [])
    consent.set('granted')
    same(await tracker.track('page_view'), 'stored')
    same(await isOnDisk(site), true)
    consent.set('denied')
    await until(async () => !(await isOnDisk(site)), 'the database is gone')
    await tracker.flush()
    same(await isOnDisk(site), false)
    same(collector.envelopes, [])
    same(stored(), before)
    tracker.stop()
  })

  it('does not bring a database into being by looking for one', async () => {
    const [site, consent, collector] = [newSite(), new Choice(), new Collector()]
    consent.set('granted')
    const tracker = createTracker({ site, endpoint: '/heed', consent }, pageWith({ fetch: collector.fetch }))
    await tracker.flush()
    same(await isOnDisk(site), false)
    same(await tracker.track('page_view'), 'stored')
    tracker.stop()
  })

  it('sends one request at a time for all tabs, and each event once', async () => {
    const [site, consent, collector] = [newSite(), new Choice(), new Collector()]
    consent.set('granted')
    let underWay = 0
    let most = 0
    collector.answer = async () => {
      most = Math.max(most, ++underWay)
      await new Promise((resolve) => requestAnimationFrame(resolve))
      underWay--
      return Response.json({ accepted: 1, duplicates: 0, rejected: [] })
    }
    const tabs = Array.from({ length: 4 }, () =>
      createTracker({ site, endpoint: '/heed', consent }, pageWith({ fetch: collector.fetch })),
    )
    for (let round = 0; round < 5; round++) {
      same(await Promise.all(tabs.map((tab) => tab.track('page_view'))), [
        'stored',
        'stored',
        'stored',
        'stored',
      ])
      await Promise.all(tabs.map((tab) => tab.flush()))
    }
    same(most, 1)
    same([collector.events.length, new Set(collector.events.map(({ id }) => id)).size], [20, 20])
    same(new Set(collector.events.map(({ visitor }) => visitor)).size, 1)
    for (const tab of tabs) tab.stop()
  })

  it('lets another tab go on when the sending one is closed', async () => {
    const [site, consent, collector] = [newSite(), new Choice(), new Collector()]
    consent.set('granted')
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const inside = frame.contentWindow as Window &
      typeof globalThis & { module?: Promise<typeof import('./index.ts')> }
    const script = frame.contentDocument!.createElement('script')
    script.textContent = `window.module = import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)})`
    frame.contentDocument!.body.append(script)
    const module = await inside.module!
    let asked = 0
    inside.fetch = () => {
      asked++
      return new Promise(() => {})
    }
    const first: Tracker = module.createTracker({ site, endpoint: '/heed', consent })
    same(await first.track('page_view'), 'stored')
    void first.flush()
    await until(() => asked === 1, 'the first tab sends')
    const second = createTracker({ site, endpoint: '/heed', consent }, pageWith({ fetch: collector.fetch }))
    same(await second.track('page_view'), 'stored')
    const flushed = second.flush()
    frame.remove()
    await flushed
    same(collector.events.length, 2)
    second.stop()
  })

  it('forgets the visitor in every tab when one of them erases', async () => {
    const [site, consent, collector] = [newSite(), new Choice(), new Collector()]
    consent.set('granted')
    const tabs = [0, 1].map(() =>
      createTracker({ site, endpoint: '/heed', consent }, pageWith({ fetch: collector.fetch })),
    )
    for (const tab of tabs) await tab.track('page_view')
    await tabs[0]!.flush()
    const [before] = collector.events
    await tabs[0]!.erase()
    await until(async () => !(await isOnDisk(site)), 'the database is gone')
    const erasure = collector.envelopes.at(-1) as unknown as { site: string; secret: string }
    same([erasure.site, erasure.secret.length], [site, 43])
    await tabs[1]!.track('page_view')
    await tabs[1]!.flush()
    same(collector.events.at(-1)!.visitor === before!.visitor, false)
    for (const tab of tabs) tab.stop()
  })

  it('describes the page and the device without looking closely', async () => {
    // Page views say the device.
    const [site, consent, collector] = [newSite(), new Choice(), new Collector()]
    consent.set('granted')
    const tracker = createTracker({ site, endpoint: '/heed', consent }, pageWith({ fetch: collector.fetch }))
    await tracker.track('page_view', {}, { device: deviceOf(window) })
    await tracker.flush()
    const { page, device } = collector.events[0]!
    same(page!.url.startsWith(location.origin), true)
    same(['phone', 'tablet', 'desktop'].includes(device!.kind), true)
    same([device!.width % 64, device!.height % 64, device!.language], [0, 0, navigator.language])
    tracker.stop()
  })
})
