import { expect } from '@open-wc/testing'
import type { ConsentStore } from './consent-store.ts'
import { createConsent } from './create-consent.ts'
import { device, found } from './elements/look.test.kit.ts'
import { CONSENT_KEY } from './kept.ts'
import { shopPolicy } from './policy.test.kit.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

/** A store in another page of this site. */
async function otherPage(): Promise<ConsentStore> {
  const frame = document.createElement('iframe')
  frame.title = 'Another page of this site'
  const start = new URL('store.test.kit.ts', import.meta.url).href
  frame.srcdoc = `<!doctype html><html lang="en"><head><title>Shop</title><script type="module" src="${start}"></script></head></html>`
  document.body.append(frame)
  await waitUntil(() => frame.contentWindow?.store, 'the other page is there', { timeout: 5_000 })
  return found(frame.contentWindow?.store)
}

describe('the consent store in a browser', () => {
  afterEach(async () => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove()
    localStorage.removeItem(CONSENT_KEY)
    localStorage.removeItem('stats')
  })

  it('leaves the device as it was until the visitor decides, and then writes one thing', async () => {
    const before = await device()
    const store = createConsent({ policy: shopPolicy })
    const stop = store.subscribe(() => {})
    store.state('analytics')
    store.receipt()
    expect(await device()).to.deep.equal(before)
    await store.rejectAll()
    expect(Object.keys(localStorage)).to.deep.equal([CONSENT_KEY])
    stop()
  })

  it('knows what was decided in another page of the site, and is told, both ways', async () => {
    const [here, there] = [createConsent({ policy: shopPolicy }), await otherPage()]
    let [toldHere, toldThere] = [0, 0]
    const stops = [here.subscribe(() => void toldHere++), there.subscribe(() => void toldThere++)]

    await here.acceptAll()
    expect(there.state('analytics')).to.equal('granted')
    await waitUntil(() => toldThere === 1)
    await there.withdraw()
    expect(here.state('analytics')).to.equal('denied')
    await waitUntil(() => toldHere === 2)
    for (const stop of stops) stop()
  })

  it('takes away what a purpose left on the device when it is withdrawn', async () => {
    const store = createConsent({ policy: shopPolicy })
    await store.acceptAll()
    document.cookie = '_ga_123=1;path=/'
    document.cookie = 'basket=1;path=/'
    localStorage.setItem('stats', '1')
    await waitUntil(() => document.cookie.includes('_ga') && document.cookie.includes('basket'))
    await store.withdraw()
    await waitUntil(() => document.cookie === 'basket=1')
    expect(localStorage.getItem('stats')).to.equal(null)
    document.cookie = 'basket=;max-age=0;path=/'
  })

  it('reads Global Privacy Control from the browser, at every question', () => {
    const store = createConsent({ policy: shopPolicy })
    expect(store.state('marketing')).to.equal('unset')
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true })
    try {
      expect(store.state('marketing')).to.equal('denied')
      expect(store.signals.gpc).to.equal(true)
    } finally {
      Reflect.deleteProperty(navigator, 'globalPrivacyControl')
    }
  })
})
