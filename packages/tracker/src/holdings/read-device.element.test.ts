import { Choice, Collector, describe, it, pageWith, same, until } from '../browser.test.support.ts'
import { createTracker } from '../create-tracker.ts'
import { readDevice } from './read-device.ts'

let count = 0
/** A site nobody else has, so that tests do not share a disk. */
const newSite = () => `held-${Date.now()}-${count++}`
const databases = async () => (await indexedDB.databases()).map(({ name }) => name)

/** A tracker whose collector is away, so that what it takes waits on the disk. */
async function waiting(site: string) {
  const [consent, collector] = [new Choice(), new Collector()]
  collector.answer = () => Promise.reject(new Error('away'))
  consent.set('granted')
  const page = pageWith({ fetch: collector.fetch })
  const tracker = createTracker({ site, endpoint: '/heed', consent }, page)
  await tracker.track('page_view')
  await tracker.track('order_placed', { total: 49, currency: 'EUR' })
  return { tracker, consent, collector }
}

describe('what the tracker keeps on a device', () => {
  it('is told in full: the visitor, what proves it, and each event that waits', async () => {
    const site = newSite()
    const { tracker, collector } = await waiting(site)
    await tracker.flush()
    const found = await readDevice(site)
    same(
      found.waiting.map(({ name, visitor }) => [name, visitor === found.visitor]),
      [
        ['page_view', true],
        ['order_placed', true],
      ],
    )
    same([found.visitor?.length, found.secret?.length], [22, 43])
    same(found.waiting, collector.events.slice(-2))
    await tracker.erase()
    tracker.stop()
  })

  it('is nothing before consent, and looking makes no database', async () => {
    const [site, before] = [newSite(), await databases()]
    same(await readDevice(site), { waiting: [] })
    same(await databases(), before)
  })

  it('goes away while somebody looks: looking never holds a deletion up', async () => {
    const site = newSite()
    const { tracker, consent } = await waiting(site)
    const looks = Array.from({ length: 5 }, () => readDevice(site))
    consent.set('denied')
    await until(async () => !(await databases()).includes(`heed:${site}`), 'the database is gone')
    await Promise.all(looks)
    same(await readDevice(site), { waiting: [] })
    same((await databases()).includes(`heed:${site}`), false)
    tracker.stop()
  })

  it('is not what another program keeps under that name', async () => {
    const site = newSite()
    const opened = indexedDB.open(`heed:${site}`)
    await new Promise((resolve) => (opened.onsuccess = resolve))
    opened.result.close()
    same(await readDevice(site), { waiting: [] })
    indexedDB.deleteDatabase(`heed:${site}`)
  })
})
